import { drawBars } from '../support/draw-bars.ts';
import { markdownTable } from '../support/markdown-table.ts';
import type { figuresOf } from './figures.ts';
import type { Medians } from './measure.ts';
import { VARIANTS, type Variant } from './variant-sites.ts';

/** What was measured with one kind of processor, by path of the page. */
export interface Measured {
  /** How many times the processor was slower. */
  slow: number;
  medians: Record<string, Medians>;
  /** The same pages, by name. */
  figures: Record<string, ReturnType<typeof figuresOf>>;
}

const NAMES: Record<Variant, string> = {
  weft: 'Weft',
  'weft-origins': 'Weft, an origin per app',
  preloaded: 'monolith, preloaded',
  'preloaded-bare': 'monolith, preloaded, bare',
  'preloaded-elsewhere': 'monolith, preloaded, elsewhere',
  monolith: 'monolith',
  static: 'static remotes',
  enhanced: 'enhanced',
  again: 'Weft, once more',
};

/** The order from fast to slow, as far as one can know. */
const SHOWN: readonly Variant[] = [
  'preloaded',
  'monolith',
  'weft',
  'preloaded-elsewhere',
  'weft-origins',
  'static',
  'enhanced',
];

const profileName = (slow: number) => (slow === 1 ? 'Processor as it is' : `Processor ${slow} times slower`);

/** The tables for the README. */
export const tables = (all: readonly Measured[]): string =>
  all
    .flatMap(measured => [`${profileName(measured.slow)}:`, ratioTable(measured), absoluteTable(measured)])
    .join('\n\n');

const ratioTable = ({ figures }: Measured): string =>
  markdownTable(
    [
      'page',
      'to the preloaded monolith',
      'to that without policies',
      'to the monolith',
      'to static remotes',
      'to enhanced',
      'an origin per app, to the preloaded monolith',
      'to that elsewhere',
      'noise',
      'depth of requests',
      'bytes',
      'in one stream',
    ],
    Object.entries(figures).map(([page, figure]) => [
      `\`/${page}\``,
      figure.ratioToMonolithPreload.toFixed(2),
      figure.ratioToBareMonolithPreload.toFixed(2),
      figure.ratioToMonolith.toFixed(2),
      figure.ratioToStaticRemotes.toFixed(2),
      figure.ratioToEnhanced.toFixed(2),
      figure.originsRatioToMonolithPreload.toFixed(2),
      figure.originsRatioToMonolithElsewhere.toFixed(2),
      figure.noise.toFixed(2),
      `${figure.depth} (${figure.depthOfMonolithPreload})`,
      figure.bytesRatio.toFixed(2),
      figure.bytesInOneStream.toFixed(2),
    ]),
  );

const absoluteTable = ({ medians }: Measured): string =>
  markdownTable(
    ['ms, requests, kB', ...Object.keys(medians).map(path => `\`${path}\``)],
    VARIANTS.map(variant => [
      NAMES[variant],
      ...Object.values(medians).map(byVariant => {
        const { time, requests, bytes } = byVariant[variant];
        return `${Math.round(time)}, ${requests}, ${Math.round(bytes / 1000)}`;
      }),
    ]),
  );

/** The times as a picture, a column for each kind of processor. */
export const picture = (all: readonly Measured[]): string =>
  drawBars({
    title: 'Time until the content of a page is there, first visit',
    unit: 'ms',
    panels: all.map(({ slow, medians }) => ({
      title: profileName(slow),
      groups: Object.fromEntries(
        Object.entries(medians).map(([path, byVariant]) => [
          path,
          SHOWN.map(variant => ({
            name: NAMES[variant],
            value: Math.round(byVariant[variant].time),
            isOwn: variant === 'weft' || variant === 'weft-origins',
          })),
        ]),
      ),
    })),
  });
