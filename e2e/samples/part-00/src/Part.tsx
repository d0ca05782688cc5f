export const Part = () => <>part-00 is here</>;
