// Stands for every generated module of `exposed-loader` and `used-loader`, which write what is in it by its query.
export {};
