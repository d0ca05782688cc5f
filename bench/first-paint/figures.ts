import type { Medians } from './measure.ts';

/** The figures of a page: ratios of Weft to others, then what they are made of. */
export function figuresOf(medians: Medians) {
  const { weft, preloaded, monolith, again } = medians;
  return {
    ratioToMonolithPreload: ratio(weft.time, preloaded.time),
    ratioToMonolith: ratio(weft.time, monolith.time),
    ratioToStaticRemotes: ratio(weft.time, medians.static.time),
    ratioToEnhanced: ratio(weft.time, medians.enhanced.time),
    originsRatioToMonolithPreload: ratio(medians['weft-origins'].time, preloaded.time),
    noise: ratio(weft.time, again.time),
    depth: weft.depth,
    depthOfMonolithPreload: preloaded.depth,
    bytesRatio: ratio(weft.bytes, preloaded.bytes),
    ms: Math.round(weft.time),
    msOfOrigins: Math.round(medians['weft-origins'].time),
    msOfMonolithPreload: Math.round(preloaded.time),
    msOfMonolith: Math.round(monolith.time),
    msOfStaticRemotes: Math.round(medians.static.time),
    msOfEnhanced: Math.round(medians.enhanced.time),
    bytes: weft.bytes,
    requests: weft.requests,
  };
}

const ratio = (one: number, other: number) => Math.round((one / other) * 1000) / 1000;
