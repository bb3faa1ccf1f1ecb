/** One file of a tar archive: header, content, filling (POSIX.1, ustar). */
export function tarMember(name: string, content: Uint8Array): Buffer {
  return Buffer.concat([tarHeader(name, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** The two empty blocks at the end of an archive. */
export const TAR_END = Buffer.alloc(1024);

function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
