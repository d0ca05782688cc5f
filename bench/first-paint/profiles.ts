/** How many times the processor is slower, by the name that the figures have in the results. */
export type Profiles = Record<string, number>;

/** Names for the command line, with the names in the results. */
const KNOWN: Record<string, { result: string; slow: number }> = {
  network: { result: 'pages', slow: 1 },
  processor: { result: 'slow', slow: 4 },
};

interface ProfileOptions {
  /** Names with commas between them. */
  profiles: string;
  /** In place of these, one of so many times. */
  slow?: string;
}

/** The profiles that were chosen. Throws when one is not known. */
export function chosenProfiles({ profiles, slow }: ProfileOptions): Profiles {
  if (slow !== undefined) return { pages: Number(slow) };
  const chosen = profiles.split(',').map(name => {
    const profile = KNOWN[name];
    if (!profile)
      throw new Error(`There is no profile "${name}". There are ${Object.keys(KNOWN).join(', ')}.`);
    return [profile.result, profile.slow] as const;
  });
  return Object.fromEntries(chosen);
}
