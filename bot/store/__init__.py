"""What Onward keeps, and the only place with SQL.

`open_store` gives a `Store`: posts, people, servers, the log (applications, interviews, facts, and undos for a minute),
pages and letters, deliveries, tallies, meta, and what concerns one person as a whole.
From the bottom up: `keys` (how words are sealed), `tables` (what is kept), `engine` (what is special about SQLite, and
`postgresql`), `database` (transactions), `writing` (writing once), one module an aggregate, `sealing` (from one key to
another), `copies` (backups), `migrate` (from an older form to this one), `restoring` (a backup in the place of a
store), `store`, `moving` (to another place).
"""

from bot.store.copies import backup
from bot.store.engine import is_there
from bot.store.keys import Keys
from bot.store.moving import Moved, move
from bot.store.restoring import Restored, restore
from bot.store.store import Store, open_store

__all__ = ["Keys", "Moved", "Restored", "Store", "backup", "is_there", "move", "open_store", "restore"]
