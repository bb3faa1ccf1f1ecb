import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every answer. Pages hold no inline script or style, so the policy allows none: what a hostile document
 * says can be shown, never run. Nothing is loaded from another host, and no page may be framed.
 */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Nothing is told to other sites. Our own forms keep their Origin, which `no-referrer` would blank.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  // The record is served over plain HTTP on loopback; whoever publishes it behind TLS sets this at the proxy.
  strictTransportSecurity: false,
});

/** Host names under which a server bound to this address may be asked, without their port. */
export function allowedHosts(boundTo: string, alsoCalled: readonly string[] = []): ReadonlySet<string> {
  return new Set([...(isLoopback(boundTo) ? ['localhost', '127.0.0.1', '[::1]'] : [boundTo]), ...alsoCalled]);
}

/** True for the addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Refuses requests whose Host is not one of ours. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding)
 * and would then read the record as if it were its own; it cannot choose the Host header.
 */
export function onlyHosts(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!hosts.has(host)) return context.text('This server does not answer under that name.\n', 421);
    return next();
  };
}
