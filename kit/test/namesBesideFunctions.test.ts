import { describe, expect, test } from '@jest/globals';
import { functionMailboxFault, functionNameFault, personalMailboxesIn } from '../src/persons/index.ts';

describe('the name of a function beside that of a person', () => {
  test.each([
    'Support Jensen',
    'Support Andersen',
    'Support Pallesen',
    'IT-drift: Hansen',
    'Hansens support',
    "Hansen's support",
    'Jakobs vagt',
    'Jakobsvagt',
    'Support-Mikkels telefon',
    'Mettes kundesupport',
    'Mettesupport',
    'Mettekundesupport',
    'M3ttesupport',
    'Hansensupport',
    'SupportMette',
    'supportmette',
    'MetteDev',
    'Mette-IT',
    'Jensdrift',
    'Support M e t t e',
    'Support M.e.t.t.e',
  ])('%s is refused', (name) => expect(functionNameFault(name)).toBe('looks like the name of a person'));

  test.each([
    'Support',
    'IT-drift',
    'Vagttelefon',
    'Borgerservice',
    'Service Desk',
    'DevOps',
    'ServiceNow support',
    'SharePoint drift',
    'Kajdrift',
    'Support Dan',
    'Support Mark',
    'Support Skov',
    'Bo og Pleje',
    'Skov og Park',
    'Vej og Gade',
    'Kassen og pressen, kontor',
    'Licensen support',
    'Nygården service',
    'Support N O C',
    'U n i x support',
    'Danmarks Statistik support',
  ])('%s, whose words are none of a person, passes', (name) => expect(functionNameFault(name)).toBeUndefined());
});

describe('the mailbox of a function', () => {
  test.each([
    'support.mette@magenta.dk',
    'support-jens@magenta.dk',
    'support_mette2@magenta.dk',
    'mette.dpo@magenta.dk',
    'jens.it@magenta.dk',
    'support+mette@magenta.dk',
    'support+m3tte@magenta.dk',
    'support.jensen@magenta.dk',
    'jakobs.vagt@magenta.dk',
    'mettesupport@magenta.dk',
    'supportmette@magenta.dk',
    'info@mettehansen.dk',
    'info@mette-hansen.dk',
    'info@mette.hansen.dk',
    'mette&lars@magenta.dk',
    "mette'holm@magenta.dk",
    '"mette.holm"@magenta.dk',
    'mette/holm@magenta.dk',
    'mette=holm@magenta.dk',
    'mette~holm@magenta.dk',
    'mette!holm@magenta.dk',
    'mette%holm@magenta.dk',
    '(mette)support@magenta.dk',
    'support(mette)@magenta.dk',
    'support,mette@magenta.dk',
    '{mette.holm}@magenta.dk',
    'support(mette2)@magenta.dk',
  ])('is not %s, which names a person', (address) =>
    expect(functionMailboxFault(address)).toBe('looks like the mailbox of a person'),
  );

  test.each(
    `fastmail.com tutanota.com tuta.io yandex.ru ya.ru post.tele.dk post3.tele.dk mail.tele.dk get2net.dk youmail.dk zohomail.eu web.de
    t-online.de mailbox.org posteo.de hushmail.com qq.com duck.com comhem.se online.no wp.pl mail.dk`.split(/\s+/),
  )('is not at %s, a provider for private persons', (host) =>
    expect(functionMailboxFault(`support@${host}`)).toBe('looks like the mailbox of a person'),
  );

  test.each([
    'support@magenta.dk',
    'support+os2@magenta.dk',
    'bo.pleje@randers.dk',
    'mark.skov@randers.dk',
    'vej.gade@odense.dk',
    'vagt.kim@netcompany.com',
    'support@kaj.dk',
    'info@petersen.dk',
    'support@tele.dk',
    'support@fastmail.magenta.dk',
    'drift@orange.dk',
    'support(drift)@magenta.dk',
    'drift&vagt@magenta.dk',
  ])('may be %s', (address) => expect(functionMailboxFault(address)).toBeUndefined());
});

test.each(['\u3002', '\uFF0E', '\uFF61'])('a text with an address whose dot is %j holds that address', (dot) => {
  expect(personalMailboxesIn(`Skriv til mette.holm@firma${dot}dk nu`)).toEqual(['mette.holm@firma.dk']);
  expect(personalMailboxesIn(`mette${dot}holm@firma${dot}dk`)).toEqual(['mette.holm@firma.dk']);
  expect(functionMailboxFault(`support@gmail${dot}com`)).toBe('looks like the mailbox of a person');
});
