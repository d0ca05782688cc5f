import { GetObjectCommand, ListObjectsV2Command, type S3Client, type _Object } from '@aws-sdk/client-s3';
import { checkKey, checkPrefix } from './keys.js';
import type { S3Location } from './location.js';
import type { ReleaseReader, StoredObject } from './release-store.js';
import { retry } from './retry.js';
import { isPassing, placeOf, s3Error } from './s3-failure.js';

interface Request {
  /** In words, such as `reading a/b.js`. */
  doing: string;
  /** What the credentials need for it. */
  right: string;
  signal?: AbortSignal;
}

/** Repeats a request that changes nothing when repeated; rejects with an error of the platform. */
export async function persist<T>(
  location: S3Location,
  { doing, right, signal }: Request,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await retry(action, { again: isPassing, signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw s3Error(error, location, doing, right);
  }
}

/** Reads a part of a bucket. */
export function createS3Reader(client: S3Client, location: S3Location): ReleaseReader {
  const { bucket: Bucket, prefix: root } = location;

  const fetchContent = async (Key: string, abortSignal?: AbortSignal) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }), { abortSignal });
      return await Body?.transformToByteArray();
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') return undefined;
      throw error;
    }
  };

  return {
    place: placeOf(location),
    async get(key, { signal } = {}) {
      checkKey(key);
      const right = 's3:GetObject, and s3:ListBucket, without which a missing key looks forbidden';
      const request = { doing: `reading ${key}`, right, signal };
      return persist(location, request, () => fetchContent(root + key, signal));
    },
    async *list(prefix, { after, signal } = {}) {
      checkPrefix(prefix);
      const request = { doing: `listing ${prefix || 'everything'}`, right: 's3:ListBucket', signal };
      const query = { Bucket, Prefix: root + prefix, StartAfter: after && root + after };
      let ContinuationToken: string | undefined;
      do {
        const command = new ListObjectsV2Command({ ...query, ContinuationToken });
        const page = await persist(location, request, () => client.send(command, { abortSignal: signal }));
        for (const found of page.Contents ?? []) {
          signal?.throwIfAborted();
          yield* describe(found, root);
        }
        ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (ContinuationToken);
    },
  };
}

// Consoles make empty objects whose keys end in a slash, to show folders.
function* describe({ Key = '', Size = 0, LastModified }: _Object, root: string): Generator<StoredObject> {
  if (!Key.endsWith('/'))
    yield { key: Key.slice(root.length), bytes: Size, modified: LastModified ?? new Date(0) };
}
