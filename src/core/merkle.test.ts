import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  consistencyProof,
  EMPTY_RANGE,
  extendRange,
  inclusionProof,
  isConsistent,
  leafHash,
  merkleRoot,
  rangeRoot,
  rootFromInclusion,
  sameHash,
} from './merkle.ts';

// The eight leaves and nine roots of Certificate Transparency's own tests (certificate-transparency, merkle_tree_test.cc).
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(new TextDecoder().decode(hexToBytes(hex))),
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('roots are those of the test leaves of Certificate Transparency', () => {
  expect(ROOTS.map((_, size) => bytesToHex(merkleRoot(LEAVES.slice(0, size))))).toEqual(ROOTS);
});

const leaves = fc.integer({ min: 1, max: 70 }).map((size) => Array.from({ length: size }, (_, at) => leafHash(`entry ${at}`)));

test('a range extended in two steps has the root of all leaves at once', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, cut) => {
      const at = cut % (all.length + 1);
      const range = extendRange(extendRange(EMPTY_RANGE, all.slice(0, at)), all.slice(at));
      expect(range.size).toBe(all.length);
      expect(sameHash(rangeRoot(range), merkleRoot(all))).toBe(true);
    }),
  );
});

test('an inclusion proof leads from its leaf to the root, and from no other place', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, pick) => {
      const index = pick % all.length;
      const leaf = all[index] ?? leafHash('');
      const proof = inclusionProof(all, index);
      const root = rootFromInclusion(leaf, index, all.length, proof);
      expect(root && sameHash(root, merkleRoot(all))).toBe(true);
      const elsewhere = rootFromInclusion(leafHash('another'), index, all.length, proof);
      expect(elsewhere && sameHash(elsewhere, merkleRoot(all))).toBe(false);
      expect(rootFromInclusion(leaf, index, all.length, [...proof, leaf])).toBe(undefined);
    }),
  );
});

test('a consistency proof holds for every earlier size, and not for a rewritten beginning', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, pick) => {
      const oldSize = 1 + (pick % all.length);
      const proof = consistencyProof(all, oldSize);
      const root = merkleRoot(all);
      expect(isConsistent(oldSize, merkleRoot(all.slice(0, oldSize)), all.length, root, proof)).toBe(true);
      const rewritten = merkleRoot([leafHash('rewritten'), ...all.slice(1, oldSize)]);
      expect(isConsistent(oldSize, rewritten, all.length, root, proof)).toBe(false);
    }),
  );
});
