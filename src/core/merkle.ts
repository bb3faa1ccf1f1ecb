import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A 32-byte SHA-256 of a leaf, of an inner node or of the whole tree. */
export type Hash = Uint8Array;

/** SHA-256 of the given bytes, one after the other. A parameter, so that a platform's own faster hash can stand in. */
export type HashFunction = (...parts: readonly Uint8Array[]) => Hash;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const portable: HashFunction = (...parts) => sha256(concatBytes(...parts));

/** Hash of a leaf's data (RFC 6962, section 2.1): the prefix keeps a leaf from passing for an inner node. */
export function leafHash(data: string, hash: HashFunction = portable): Hash {
  return hash(LEAF, utf8ToBytes(data));
}

/** Hash of the node above two others (RFC 6962, section 2.1). */
export function nodeHash(left: Hash, right: Hash, hash: HashFunction = portable): Hash {
  return hash(NODE, left, right);
}

/**
 * All that is needed of the first `size` leaves to go on: the roots of the complete subtrees, largest first,
 * one for each set bit of `size`.
 */
export interface CompactRange {
  readonly size: number;
  readonly peaks: readonly Hash[];
}

export const EMPTY_RANGE: CompactRange = { size: 0, peaks: [] };

/** The range after these leaf hashes have been added in order. O(leaves added). */
export function extendRange(range: CompactRange, leaves: readonly Hash[], hash: HashFunction = portable): CompactRange {
  const peaks = [...range.peaks];
  let size = range.size;
  for (const leaf of leaves) {
    let node = leaf;
    // Each trailing 1 bit of the size is a finished subtree as large as the new node: the two become one.
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) node = nodeHash(peaks.pop() ?? node, node, hash);
    peaks.push(node);
    size += 1;
  }
  return { size, peaks };
}

/** Root of the tree (RFC 6962 Merkle Tree Hash); of no leaves, the hash of nothing. O(log size). */
export function rangeRoot(range: CompactRange, hash: HashFunction = portable): Hash {
  const last = range.peaks.at(-1);
  if (last === undefined) return hash();
  return range.peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, hash), last);
}

/** Root over leaf hashes in order. */
export function merkleRoot(leaves: readonly Hash[], hash: HashFunction = portable): Hash {
  return rangeRoot(extendRange(EMPTY_RANGE, leaves, hash), hash);
}

/** Largest power of two below `size` (at least 2): where RFC 6962 splits a tree. */
function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** Audit path of the leaf at `index`, nearest sibling first (RFC 6962, section 2.1.1). */
export function inclusionProof(leaves: readonly Hash[], index: number): readonly Hash[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...inclusionProof(leaves.slice(0, k), index), merkleRoot(leaves.slice(k))]
    : [...inclusionProof(leaves.slice(k), index - k), merkleRoot(leaves.slice(0, k))];
}

/** The root that a leaf and its audit path lead to, or undefined if the path's length does not fit (RFC 9162, section 2.1.3.2). */
export function rootFromInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | undefined {
  if (index < 0 || index >= size) return undefined;
  if (size === 1) return proof.length === 0 ? leaf : undefined;
  const sibling = proof.at(-1);
  if (sibling === undefined) return undefined;
  const k = split(size);
  const rest = proof.slice(0, -1);
  if (index < k) {
    const left = rootFromInclusion(leaf, index, k, rest);
    return left && nodeHash(left, sibling);
  }
  const right = rootFromInclusion(leaf, index - k, size - k, rest);
  return right && nodeHash(sibling, right);
}

/** Proof that the tree of the first `oldSize` leaves is a beginning of this one (RFC 6962, section 2.1.2). */
export function consistencyProof(leaves: readonly Hash[], oldSize: number): readonly Hash[] {
  if (oldSize < 1 || oldSize > leaves.length) throw new RangeError(`no tree of ${oldSize} in a tree of ${leaves.length}`);
  return subproof(leaves, oldSize, true);
}

function subproof(leaves: readonly Hash[], oldSize: number, known: boolean): readonly Hash[] {
  if (oldSize === leaves.length) return known ? [] : [merkleRoot(leaves)];
  const k = split(leaves.length);
  return oldSize <= k
    ? [...subproof(leaves.slice(0, k), oldSize, known), merkleRoot(leaves.slice(k))]
    : [...subproof(leaves.slice(k), oldSize - k, false), merkleRoot(leaves.slice(0, k))];
}

/** Whether the proof leads from the old root to the new one. */
export function isConsistent(oldSize: number, oldRoot: Hash, size: number, root: Hash, proof: readonly Hash[]): boolean {
  if (oldSize < 1 || oldSize > size) return false;
  const roots = rootsFromConsistency(oldSize, size, proof, oldRoot, true);
  return roots !== undefined && sameHash(roots.before, oldRoot) && sameHash(roots.after, root);
}

/** Both roots of a subtree, rebuilt along the recursion that made the proof; undefined if its length does not fit. */
function rootsFromConsistency(
  oldSize: number,
  size: number,
  proof: readonly Hash[],
  oldRoot: Hash,
  known: boolean,
): { readonly before: Hash; readonly after: Hash } | undefined {
  const sibling = proof.at(-1);
  if (oldSize === size) {
    if (known) return proof.length === 0 ? { before: oldRoot, after: oldRoot } : undefined;
    return proof.length === 1 && sibling ? { before: sibling, after: sibling } : undefined;
  }
  if (sibling === undefined) return undefined;
  const k = split(size);
  const rest = proof.slice(0, -1);
  if (oldSize <= k) {
    const left = rootsFromConsistency(oldSize, k, rest, oldRoot, known);
    return left && { before: left.before, after: nodeHash(left.after, sibling) };
  }
  const right = rootsFromConsistency(oldSize - k, size - k, rest, oldRoot, false);
  return right && { before: nodeHash(sibling, right.before), after: nodeHash(sibling, right.after) };
}

/** Whether two hashes are the same bytes. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // A loop, and no `every`: verification compares a million of them.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
