import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { checkKey } from './keys.js';
import type { S3Location } from './location.js';
import { proveCreateOnce } from './prove-create-once.js';
import type { ReleaseReader, ReleaseStore } from './release-store.js';
import { pause } from './retry.js';
import { createS3Client, type S3Patience } from './s3-client.js';
import { isPassing, isRefusal, s3Error } from './s3-failure.js';
import { createS3Reader, persist } from './s3-reader.js';

/** How often a write is tried whose outcome is unknown each time. */
const ATTEMPTS = 6;

/**
 * A store in a bucket. Rejects with STORE_UNSAFE when the server does not keep its word about writing once, and with
 * STORE_UNREACHABLE. Two who write the same content at once may both be told that they did, when the network fails.
 */
export async function openS3Store(location: S3Location, patience?: S3Patience): Promise<ReleaseStore> {
  const store = createS3Store(location, patience);
  await proveCreateOnce(store);
  return store;
}

/** The same for those who only read: it writes nothing, and asks for nothing yet. */
export const openS3Reader = (location: S3Location, patience?: S3Patience): ReleaseReader =>
  createS3Reader(createS3Client(location, patience), location);

function createS3Store(location: S3Location, patience?: S3Patience): ReleaseStore {
  const client = createS3Client(location, patience);
  const reader = createS3Reader(client, location);
  const target = (key: string) => ({ Bucket: location.bucket, Key: location.prefix + checkKey(key) });

  /** Gives nothing when it has written, else what it was answered. Rejects when another attempt is of no use. */
  const put = async (key: string, content: Uint8Array, signal?: AbortSignal) => {
    const command = new PutObjectCommand({ ...target(key), Body: content, IfNoneMatch: '*' });
    try {
      await client.send(command, { abortSignal: signal });
      return undefined;
    } catch (error) {
      signal?.throwIfAborted();
      if (isRefusal(error) || isPassing(error)) return { error };
      throw s3Error(error, location, `writing ${key}`, 's3:PutObject');
    }
  };

  const createOnce: ReleaseStore['createOnce'] = async (key, content, { signal } = {}) => {
    checkKey(key);
    signal?.throwIfAborted();
    for (let attempt = 1; ; attempt++) {
      const failed = await put(key, content, signal);
      if (!failed) return true;
      if (attempt === 1 && isRefusal(failed.error)) return false;
      // From here on, what takes the place may be what an attempt of this call wrote without saying so.
      const there = await reader.get(key, { signal });
      if (there) return Buffer.from(content).equals(there);
      if (attempt === ATTEMPTS) throw s3Error(failed.error, location, `writing ${key}`, 's3:PutObject');
      await pause(attempt, signal);
    }
  };

  return {
    ...reader,
    createOnce,
    async delete(key) {
      const command = new DeleteObjectCommand(target(key));
      const request = { doing: `deleting ${key}`, right: 's3:DeleteObject' };
      await persist(location, request, () => client.send(command));
    },
  };
}
