import type { Words } from '../../core/words.ts';

/** Words of the page by which a document is put into the record. */
export const ADD_DOCUMENT_WORDS = {
  title: { en: 'Add a document', es: 'Añadir un documento' },
  lead: {
    en: 'The document is kept on this machine with its fingerprint, and its claims are drafted from its words. Nothing enters the record until you accept it, claim by claim.',
    es: 'El documento se conserva en esta máquina con su huella, y sus afirmaciones se extraen de sus palabras. Nada entra en el registro hasta que usted lo acepte, afirmación por afirmación.',
  },
  file: { en: 'A file', es: 'Un archivo' },
  fileHelp: {
    en: 'Text, Markdown, HTML, PDF or DOCX, at most 50 MB. A PDF that holds only pictures of pages has to be read by text recognition first.',
    es: 'Texto, Markdown, HTML, PDF o DOCX, de 50 MB como máximo. Un PDF con solo imágenes de páginas debe pasar antes por reconocimiento de texto.',
  },
  address: { en: 'or the address of a page', es: 'o la dirección de una página' },
  addressHelp: {
    en: 'Fetched once, when you press the button below, and never again by itself. The site sees a visit from this machine.',
    es: 'Se obtiene una vez, al pulsar el botón de abajo, y nunca más por sí sola. El sitio verá una visita desde esta máquina.',
  },
  published: { en: 'Published on', es: 'Publicado el' },
  publishedHelp: {
    en: '2025-02-04. “Late Monday” is reckoned from it. Empty: what the document says of itself.',
    es: '2025-02-04. «El lunes por la noche» se calcula a partir de ella. Vacío: lo que el documento diga de sí.',
  },
  publisher: { en: 'Publisher', es: 'Medio o entidad que lo publica' },
  publisherHelp: { en: 'Empty: what the document says of itself.', es: 'Vacío: lo que el documento diga de sí.' },
  name: { en: 'Title', es: 'Título' },
  language: { en: 'Language', es: 'Idioma' },
  languageTold: { en: 'as the document tells', es: 'según el documento' },
  english: { en: 'English', es: 'inglés' },
  spanish: { en: 'Spanish', es: 'español' },
  add: { en: 'Take it in and read it', es: 'Incorporarlo y leerlo' },
  refused: { en: 'The document was not taken in', es: 'El documento no se incorporó' },
  nothing: { en: 'Choose a file, or give an address.', es: 'Elija un archivo o indique una dirección.' },
  both: {
    en: 'A file and an address were given. Which one? Send only one of them.',
    es: 'Se dieron un archivo y una dirección. ¿Cuál? Envíe solo uno.',
  },
  badDate: {
    en: 'The date of publication is not one. Write it as 2025-02-04.',
    es: 'La fecha de publicación no es válida. Escríbala como 2025-02-04.',
  },
} satisfies Record<string, Words>;

/** Why a document is refused, and what to do, by the error's code. What is missing here is told in the error's own words. */
export const REFUSAL_WORDS: Readonly<Record<string, Words>> = {
  SOURCE_EMPTY: {
    en: 'It holds no words. Check that it is the right file.',
    es: 'No contiene palabras. Compruebe que es el archivo correcto.',
  },
  SOURCE_ERROR_PAGE: {
    en: 'The page says that it is an error (not found, forbidden, out of order). An error page is no evidence; look for the page under its new address or in an archive.',
    es: 'La página dice ser un error (no encontrada, prohibida, fuera de servicio). Una página de error no es prueba; busque la página en su nueva dirección o en un archivo web.',
  },
  SOURCE_WALL: {
    en: 'It is a login, payment, consent or robot check and not the article. Open it in a browser, save the article from there, and add the file.',
    es: 'Es una página de acceso, pago, consentimiento o control de robots, no el artículo. Ábrala en un navegador, guarde el artículo desde allí y añada el archivo.',
  },
  SOURCE_NO_TEXT: {
    en: 'The PDF holds pictures of pages and no text. Run text recognition (OCR) over it first.',
    es: 'El PDF contiene imágenes de páginas y ningún texto. Páselo antes por reconocimiento de texto (OCR).',
  },
  SOURCE_LOCKED: {
    en: 'The PDF asks for a password. Save a copy without one and add that.',
    es: 'El PDF pide una contraseña. Guarde una copia sin ella y añádala.',
  },
  SOURCE_UNKNOWN_TYPE: {
    en: 'It is none of text, Markdown, HTML, PDF or DOCX. Save it as one of these.',
    es: 'No es texto, Markdown, HTML, PDF ni DOCX. Guárdelo en uno de esos formatos.',
  },
  SOURCE_DAMAGED: {
    en: 'The file is cut off or damaged. Get it again, or copy its text into a .txt file.',
    es: 'El archivo está cortado o dañado. Obténgalo de nuevo o copie su texto en un archivo .txt.',
  },
  SOURCE_TOO_LARGE: {
    en: 'It is larger than what is read at once. Split it, or add only the part that matters.',
    es: 'Es mayor de lo que se lee de una vez. Divídalo o añada solo la parte que importa.',
  },
  SOURCE_PRIVATE_ADDRESS: {
    en: 'The address leads to this machine or into a private network; nothing was fetched.',
    es: 'La dirección lleva a esta máquina o a una red privada; no se obtuvo nada.',
  },
  SOURCE_BAD_ADDRESS: {
    en: 'That is no address that can be fetched. Give it in full, beginning with https://.',
    es: 'No es una dirección que se pueda obtener. Escríbala completa, empezando por https://.',
  },
  SOURCE_UNREACHABLE: {
    en: 'The site cannot be reached. Check the address and the connection.',
    es: 'No se puede acceder al sitio. Compruebe la dirección y la conexión.',
  },
  SOURCE_TIMEOUT: {
    en: 'The site did not answer in time. Try again later, or save the page and add the file.',
    es: 'El sitio no respondió a tiempo. Inténtelo más tarde o guarde la página y añada el archivo.',
  },
  SOURCE_HTTP_STATUS: {
    en: 'The site answered with an error. Try again later, or save the page from a browser and add the file.',
    es: 'El sitio respondió con un error. Inténtelo más tarde o guarde la página desde un navegador y añada el archivo.',
  },
};
