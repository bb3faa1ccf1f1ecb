import type { Words } from '../../core/words.ts';

/** Words of the verification page. */
export const VERIFICATION_WORDS = {
  title: { en: 'Verification', es: 'Verificación' },
  lead: {
    en: 'The ledger is only added to. Each entry is hashed, the hashes form a Merkle tree (RFC 6962), and its head is signed. Whoever has a copy of the entries can work the head out again and see whether anything was changed, dropped or moved.',
    es: 'Al libro solo se añade. Cada entrada tiene su huella, las huellas forman un árbol de Merkle (RFC 6962) y su cabeza va firmada. Quien tenga una copia de las entradas puede recalcular la cabeza y ver si algo se cambió, se quitó o se movió.',
  },
  head: { en: 'The signed head', es: 'La cabeza firmada' },
  entries: { en: 'Entries', es: 'Entradas' },
  root: { en: 'Root hash', es: 'Huella raíz' },
  note: { en: 'Signed note', es: 'Nota firmada' },
  key: { en: 'Key to check it with', es: 'Clave para comprobarla' },
  checked: { en: 'Last check', es: 'Última comprobación' },
  notChecked: { en: 'Not checked since this server started.', es: 'No se ha comprobado desde que arrancó este servidor.' },
  sound: { en: 'Every entry, the tree and the signature agree.', es: 'Cada entrada, el árbol y la firma concuerdan.' },
  flawed: { en: 'Something does not agree:', es: 'Algo no concuerda:' },
  how: { en: 'Check it yourself', es: 'Compruébelo usted' },
  howText: {
    en: 'On the machine that holds the ledger, this command recomputes everything from the entries and re-hashes the kept documents:',
    es: 'En la máquina que guarda el libro, esta orden recalcula todo a partir de las entradas y vuelve a calcular las huellas de los documentos conservados:',
  },
  register: { en: 'The register', es: 'El registro de partida' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const VERIFICATION_PHRASES = {
  checkedOn: { en: (moment: string) => `Checked on ${moment}.`, es: (moment: string) => `Comprobado el ${moment}.` },
  entry: { en: (index: string) => `Entry ${index}: `, es: (index: string) => `Entrada ${index}: ` },
};
