import { describe, expect, it } from 'vitest';

import { refusalOf } from './refuse-page.ts';

const page = (text: string) => ({ name: 'page.txt', title: '', text, asksPassword: false });

describe('a page that is no evidence', () => {
  it('is a consent notice where it opens with the demand', () => {
    expect(refusalOf(page('Antes de continuar, acepte las cookies.'))?.code).toBe('SOURCE_WALL');
    expect(refusalOf(page('Before you continue to the site'))?.code).toBe('SOURCE_WALL');
  });

  it('is not a short report in which somebody travels on', () => {
    expect(refusalOf(page('El ministro visitó el centro antes de continuar su viaje.'))).toBeUndefined();
  });
});
