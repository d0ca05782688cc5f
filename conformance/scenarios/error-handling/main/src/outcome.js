/** What comes of a try, in a word: the code of its error. */
export async function outcome(run) {
  try {
    await run();
    return 'no error';
  } catch (error) {
    const isOfModule = error.code === 'EVALUATION_FAILED';
    return isOfModule ? `${error.code}: ${error.cause.message}` : (error.code ?? error.message);
  }
}
