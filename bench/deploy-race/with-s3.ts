/** What the script of the platform's tests gives: a server with an empty bucket, or why there can be none here. */
interface StartedServer {
  environment?: Record<string, string>;
  unavailable?: string;
  stop?(): Promise<unknown>;
}

const SCRIPT = new URL('../../packages/platform/s3/ceph.mjs', import.meta.url).href;

/** Does something with a real S3 server of its own: gives its location, and sets the keys in the environment. Rejects where there can be none. */
export async function withS3<T>(work: (location: string) => Promise<T>): Promise<T> {
  const { startCeph } = (await import(SCRIPT)) as { startCeph(): Promise<StartedServer> };
  const { environment, unavailable, stop } = await startCeph();
  if (!environment) throw new Error(`There is no S3 server here: ${unavailable}`);
  try {
    Object.assign(process.env, environment);
    return await work(environment.WEFT_TEST_S3 ?? '');
  } finally {
    await stop?.();
  }
}
