import { HabeasError } from '../core/errors.ts';

/** What a page is judged by before it may count as a source. */
export interface Candidate {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly asksPassword: boolean;
}

/** An article that only mentions a login or an error is longer than this; a page that is one is shorter. */
const SHORT = 1_500;

/** What servers call an error, at the beginning of a title or of the text, in English and Spanish. */
const ERRORS: readonly RegExp[] = [
  /^\W*(?:http\s*)?(?:error|status)?\W*(?:40[0134]|410|429|50[0234])\W*(?:$|[-–—|:.]|error|not\s|page|forbidden|unauthori[sz]ed|bad\s|gone\b|too\s|internal|service|gateway|p[áa]gina|no\s)/i,
  /^\W*(?:oops|sorry|uh-oh|¡?vaya|lo sentimos)?\W*(?:the |this |that |la |esta )?(?:page|p[áa]gina|article|art[íi]culo|story|url|document)\b.{0,40}(?:not (?:be )?found|no longer (?:exists?|available)|does(?:n.t| not) exist|no (?:existe|encontrad|se (?:ha )?encontr|est[áa] disponible))/i,
  /^\W*(?:not found|access denied|forbidden|permission denied|bad gateway|service unavailable|internal server error|acceso denegado|no encontrad[ao])\W*(?:$|\n|[-–—|:.])/i,
];

/** What is asked of a visitor instead of showing the page. */
const WALLS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a robot check',
    /verify (?:that )?you(?:.re| are) (?:a )?human|checking your browser|are you a robot|not a robot|complete the captcha|unusual traffic|just a moment\.\.\.|verifica que eres humano|no soy un robot/i,
  ],
  [
    'a robot check',
    /(?:enable|activate|turn on) (?:javascript|js)\b.{0,40}(?:continue|to (?:view|use|run)|cookies)|javascript (?:is|to be) (?:disabled|required|enabled)|habilit[ae] javascript|active javascript/i,
  ],
  [
    'a login',
    /(?:please |you must |you need to )?(?:log|sign) ?in to (?:continue|view|read|your account|access)|inici[ae] sesi[óo]n para (?:continuar|ver|leer)/i,
  ],
  [
    'a payment wall',
    /subscribe (?:now )?to (?:continue|keep) reading|(?:subscribe|register) to (?:read|continue)|this (?:article|content|story) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?subscribers|suscr[íi]b(?:ete|ase) para (?:seguir|continuar)/i,
  ],
  [
    'a consent notice',
    /(?:accept|manage) (?:all )?(?:your )?cookies?.{0,200}(?:continue|preferences|reject)|^\W*(?:before you continue|antes de continuar)\b|we value your privacy|acept[ae] (?:todas )?las cookies/i,
  ],
];

/**
 * The reason why a page is no evidence of anything but itself: it is an error page, a wall, or empty. Undefined for a document.
 * Only short pages are judged by their words, so an article about such pages passes.
 */
export function refusalOf(page: Candidate): HabeasError | undefined {
  const text = page.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return new HabeasError('SOURCE_EMPTY', `${page.name} holds no words.`, { name: page.name });
  if (text.length > SHORT) return undefined;
  if (ERRORS.some((pattern) => pattern.test(page.title) || pattern.test(text))) {
    const message = `${page.name} is an error page (“${firstWords(text)}”) and is not kept as a source.`;
    return new HabeasError('SOURCE_ERROR_PAGE', message, { name: page.name });
  }
  const wall =
    WALLS.find(([, pattern]) => pattern.test(text) || pattern.test(page.title))?.[0] ?? (page.asksPassword ? 'a login' : undefined);
  if (wall === undefined) return undefined;
  const message = `${page.name} is ${wall} (“${firstWords(text)}”), not the article. Save the article from a browser and read the file.`;
  return new HabeasError('SOURCE_WALL', message, { name: page.name, wall });
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
