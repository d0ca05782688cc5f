import { ratio } from '../support/ratio.ts';
import type { Medians } from './measure.ts';

/** The figures of a page: ratios of Weft to others, then what they are made of. `oneStream`: its bytes, were they in one stream. */
export function figuresOf(medians: Medians, oneStream: number) {
  const { weft, preloaded, monolith, again } = medians;
  return {
    ratioToMonolithPreload: ratio(weft.time, preloaded.time),
    ratioToBareMonolithPreload: ratio(weft.time, medians['preloaded-bare'].time),
    ratioToMonolith: ratio(weft.time, monolith.time),
    ratioToStaticRemotes: ratio(weft.time, medians.static.time),
    ratioToEnhanced: ratio(weft.time, medians.enhanced.time),
    originsRatioToMonolithPreload: ratio(medians['weft-origins'].time, preloaded.time),
    originsRatioToMonolithElsewhere: ratio(medians['weft-origins'].time, medians['preloaded-elsewhere'].time),
    noise: ratio(weft.time, again.time),
    depth: weft.depth,
    depthOfMonolithPreload: preloaded.depth,
    bytesRatio: ratio(weft.bytes, preloaded.bytes),
    bytesInOneStream: ratio(oneStream, preloaded.bytes),
    ms: Math.round(weft.time),
    msOfOrigins: Math.round(medians['weft-origins'].time),
    msOfMonolithPreload: Math.round(preloaded.time),
    msOfBareMonolithPreload: Math.round(medians['preloaded-bare'].time),
    msOfMonolithElsewhere: Math.round(medians['preloaded-elsewhere'].time),
    msOfMonolith: Math.round(monolith.time),
    msOfStaticRemotes: Math.round(medians.static.time),
    msOfEnhanced: Math.round(medians.enhanced.time),
    bytes: weft.bytes,
    requests: weft.requests,
  };
}
