// Shared modules need an asynchronous boundary.
import('./bootstrap.js');
