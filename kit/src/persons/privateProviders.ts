const listOf = (text: string): string => text.trim().split(/\s+/).join('|');

/** Names that providers of mailboxes for private persons have in several countries. */
const brands = listOf(`
  gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol aim protonmail proton pm gmx mail email zohomail
  fastmail tutanota tutamail tuta yandex hey hushmail posteo mailbox mailfence startmail runbox rediffmail sina naver hanmail rambler
  stofanet tdcadsl webspeed jubii ofir sol privat tiscali worldonline libero virgilio wanadoo mailinator yopmail guerrillamail`);

/** Providers that share their name with others in other countries: their whole addresses. */
const hosts = listOf(`
  post\\d?.tele.dk mail.tele.dk post.cybercity.dk vip.cybercity.dk mail.cybercity.dk get2net.dk mail.get2net.dk city.dk youmail.dk
  fibermail.dk profibermail.dk newmail.dk mail-online.dk paradis.dk oncable.dk dlgtele.dk dlgmail.dk energimail.dk altiboxmail.dk
  turbopost.dk hafnet.dk nalnet.dk kabelmail.dk dsa-net.dk e-mail.dk adslhome.dk adr.dk teliamail.dk 12mail.dk
  mail.telia.com bredband.net comhem.se spray.se online.no web.de t-online.de freenet.de orange.fr free.fr laposte.net sfr.fr neuf.fr
  ya.ru bk.ru list.ru inbox.ru inbox.lv seznam.cz wp.pl onet.pl o2.pl interia.pl abv.bg freemail.hu ukr.net qq.com 163.com 126.com
  daum.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net btinternet.com virginmedia.com ntlworld.com
  talktalk.net bigpond.com sympatico.ca duck.com mozmail.com privaterelay.appleid.com disroot.org riseup.net`).replaceAll(
  '.',
  String.raw`\.`,
);

const provider = new RegExp(String.raw`@(?:(?:${brands})\.[a-z.]{2,6}|(?:${hosts}))$`);

/**
 * Whether an address is at a provider of mailboxes for private persons.
 * @param address in lower case
 */
export const isAtPrivateProvider = (address: string): boolean => provider.test(address);
