import ipaddr from 'ipaddr.js';

/**
 * True for an address on the open internet. Loopback, private, link-local, multicast and reserved ranges of IPv4 and IPv6 are not, nor is an
 * IPv4 address dressed as IPv6 (mapped, 6to4, Teredo, NAT64) unless it is a mapped public one; nor anything that is no address.
 */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) only stands on addresses of the local link.
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
