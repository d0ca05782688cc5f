throw new Error('thrown by a module of a remote');
