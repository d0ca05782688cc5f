import { CONTRACT_SOURCES } from '@weft/federation-runtime/manifest';
import type { HonoRequest } from 'hono';
import { answerForm, answerRange } from './answer.js';
import { chooseEncoding } from './choose-encoding.js';
import type { Form } from './prepared.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';
import type { ReleaseFacts } from './release-facts.js';
import type { ReleaseFiles } from './release-files.js';
import type { Releases } from './releases.js';
import { whenReady } from './when-ready.js';

interface ServeFileOptions {
  releases: Releases;
  files: ReleaseFiles;
}

/** Answers with files of releases, whether they are live or not: a tab keeps the snapshot that it began with. */
export function createServeFile({ releases, files }: ServeFileOptions) {
  const send = (asked: HonoRequest, facts: ReleaseFacts | undefined, file: string) => {
    // Nothing but what the release lists: whatever a path says, it leads nowhere else. The sources of a contract are for the store alone.
    const listed = file === CONTRACT_SOURCES ? undefined : facts?.files.get(file);
    if (!facts || !listed) return refuse(asked, refusals.notFound(asked.path));
    // A range is for GET only (RFC 9110, 14.2).
    const range = asked.raw.method === 'GET' ? asked.header('range') : undefined;
    const encoding =
      range === undefined
        ? chooseEncoding(
            asked.header('accept-encoding'),
            offered => listed[offered === 'gzip' ? 'gz' : offered] !== undefined,
          )
        : 'identity';
    const answer = (form: Form | undefined) => {
      if (!form) return refuse(asked, refusals.notFound(asked.path));
      return range === undefined ? answerForm(asked, form) : answerRange(asked, form, range);
    };
    const ready = files.peek(facts, file, encoding) ?? files.load(facts, file, encoding);
    return whenReady<Form | undefined, Response>(ready, answer);
  };

  return {
    ofRelease(asked: HonoRequest, app: string, version: string, file: string) {
      const facts = releases.peek(app, version) ?? releases.load(app, version);
      return whenReady<ReleaseFacts | undefined, Response>(facts, found => send(asked, found, file));
    },

    /** One that several releases have, by its integrity. A tab whose releases are no more at hand goes on with the URL of its release. */
    byContent(asked: HonoRequest, integrity: string) {
      const found = releases.findContent(integrity);
      return send(asked, found?.facts, found?.file ?? '');
    },

    /** One that several releases of an app have, by its name; as those by content. */
    byName: (asked: HonoRequest, app: string, file: string) =>
      send(asked, releases.findNamed(app, file), file),
  };
}
