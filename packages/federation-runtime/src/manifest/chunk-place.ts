/** The global where the chunks of production builds hand themselves over: by the URL of each, which is the URL of the script that runs. */
export const CHUNKS = 'weft_chunks';
