"""`python -m sabhaparse` is the command `sabhaparse`."""

import sys

from sabhaparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
