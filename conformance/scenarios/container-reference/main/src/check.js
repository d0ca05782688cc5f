import deep from 'abc/deep/down/module';
import module from 'abc/module';

export const check = async () => ({ module, deep });
