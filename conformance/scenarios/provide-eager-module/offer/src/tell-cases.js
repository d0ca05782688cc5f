import cases from './cases.json';

globalThis.offerCases = cases;
