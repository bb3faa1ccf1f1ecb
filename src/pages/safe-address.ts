/**
 * An address that a link may lead to: http or https and nothing else, so that a source whose address is a script
 * (`javascript:…`) is shown as text and cannot be followed. Undefined for all others.
 */
export function safeAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\/[^\s<>"\p{Cc}]+$/iu.test(url) ? url : undefined;
}
