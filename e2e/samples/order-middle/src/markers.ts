const place = globalThis as { weftSampleMarkers?: string[] };

/** The order in which modules were evaluated. */
export const markers = (): string[] => (place.weftSampleMarkers ??= []);
