"""Every exception of ours, as one tree.

OnwardError
├── SettingError            a setting that cannot be used; `onward run` ends with 78
├── RefusedError            Discord refuses us or cannot be reached; `onward run` ends with 69
├── StoreError              the store cannot be opened or is too new; ends with 78 at start
│   └── StoreBusyError      the store is locked by somebody else for now
├── CopyError               a copy of the store cannot be made, or not be put in its place
├── LimitError              a person keeps as many of something as they may
├── ChangedMeanwhileError   a row is no longer as it was when its change began
├── DataError               a file of `data/` is wrong; names the file and the place
├── NotDrawnError           a picture could not be drawn; the words go out without it
└── UserFacingError         carries the words that the person sees
"""

from __future__ import annotations


class OnwardError(Exception):
    """The root of what this program raises on purpose."""


class SettingError(OnwardError):
    """A setting that cannot be used. The message names it and says how to mend it."""


class RefusedError(OnwardError):
    """Discord refused the token, or could not be reached after retries."""


class StoreError(OnwardError):
    """The store cannot be used. The message says which file or address, and what to do."""


class StoreBusyError(StoreError):
    """The store is locked for now; trying again later is right."""


class CopyError(OnwardError):
    """A copy of the store cannot be made, or not be put in its place. The message says why, and what to do."""


class LimitError(OnwardError):
    """A person keeps as many of something as they may; nothing was written.

    Args:
        most: how many they may keep.
    """

    def __init__(self, most: int) -> None:
        super().__init__(f"no more than {most}")
        self.most = most


class ChangedMeanwhileError(OnwardError):
    """A row is no longer as it was when its change began; nothing was written, so that neither change is lost."""


class DataError(OnwardError):
    """A file of `data/` does not hold what it should. The message names the file and the place in it."""


class NotDrawnError(OnwardError):
    """A picture could not be drawn. The message is for the log and names nobody."""


class UserFacingError(OnwardError):
    """Something went wrong and the person is told.

    Args:
        words: what the person sees: kind, specific, and what they can do now.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words
