"""find: see docs/architecture.md."""
