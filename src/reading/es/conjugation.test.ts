import { describe, expect, it } from 'vitest';

import { conjugate } from './conjugation.ts';

describe('conjugate', () => {
  it.each([
    ['aceptar', 'aceptó aceptaron aceptará aceptarían acepte aceptara aceptado aceptando aceptarlos'],
    ['acoger', 'acojo acoge acogió acoja acogerá acogida acogiendo'],
    ['devolver o>ue part=devuelto', 'devuelve devolvió devuelvan devueltos devolverá devolviera'],
    ['desmentir e>ie', 'desmiente desmintió desmintieron desmienta desmintiendo desmentido'],
    ['negar e>ie', 'niega negó niegue neguemos negaron negará'],
    ['decir e>i pret=dij fut=dir yo=dig part=dicho', 'dice digo dijo dijeron dirá diga dijera dicho diciendo'],
    ['incluir', 'incluye incluyó incluyeron incluya incluyendo incluido'],
    ['enviar i>í', 'envía envió envíen enviados enviaba'],
    ['ofrecer', 'ofrezco ofrece ofreció ofrezca ofrecido'],
    ['autorizar', 'autoriza autorizó autorice autoricé'],
    ['leer', 'lee leyó leyeron leído leyendo'],
  ])('%s', (entry, forms) => {
    expect(Object.values(conjugate(entry)).flat()).toEqual(expect.arrayContaining(forms.split(' ')));
  });
});
