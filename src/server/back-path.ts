/** The page of ours that a form or a link leads back to; anything else, such as another host, is the front. */
export function backPath(given: unknown): string {
  return typeof given === 'string' && /^\/(?![/\\])/.test(given) && given.length <= 2_000 ? given : '/';
}
