// The start of a host, as webpack's documentation has it: shared packages are there once the bootstrap runs.
void import('./bootstrap.ts');
