"""Texts for the property tests: Devanagari in disorder, the marks that steps look for, pieces of real words."""

from hypothesis import strategies as st

SIGNS = "ािीुूृेैॅॉोौ्ंँः़"
LETTERS = "कखगजटडढणतदनपभमयरलवशषसहअआइईउएओऔ"
MARKS = " \n।॥|Il.:०0°oO॰$+,-5२\u200b\u200c\u200d\u00a0\t"
PIECES = (
    "बैठक", "हुई", "है", "मे", "ओर", "नही", "डॉ", "उ0प्र0", "जे. पी. ", "एस.आर ", "डॉ ० ", "चैहान", "प्रदर्षन", "राश्ट्र",
    "महत्वहपूर्ण", "कार्याें", "अौर", "छोडऩे", "पीडि़त", "िशला", "मे ंत", "पुन:", "10ः30", "।।", "||", "है I", "आई. ", "के. ",
    "dks ", "gS ", "cSBd ", "us ", "meeting ", "https://a.b/c ", "जिलो में", "कोर्इ", "स$ख्त", "र्\u200dय", "ऩ", "\u095c",
)  # fmt: skip

hindi = st.lists(
    st.one_of(
        st.sampled_from(PIECES),
        st.text(alphabet=LETTERS + SIGNS, max_size=4),
        st.text(alphabet=MARKS, max_size=2),
        st.text(alphabet=LETTERS + SIGNS + MARKS, max_size=6),
    ),
    max_size=10,
).map("".join)
anything = st.text(max_size=40)
texts = st.one_of(hindi, anything)
