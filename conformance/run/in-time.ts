const SECONDS = 20;

/** What does not come to an end is a failure of its own: containers that wait for each other do so for ever. */
export async function inTime<T>(running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not settled after ${SECONDS} s`)), SECONDS * 1000);
  });
  try {
    return await Promise.race([running, end]);
  } finally {
    clearTimeout(timer);
  }
}
