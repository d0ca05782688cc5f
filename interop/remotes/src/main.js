// What a remote shows by itself: nothing. Bundlers want an entry.
