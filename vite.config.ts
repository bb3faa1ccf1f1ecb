import { defineConfig } from 'vite';

// The few scripts that a browser runs, one file each, without hashes: the server adds a version to their address.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/islands',
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: { 'reading-room': 'src/islands/reading-room.ts' },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
});
