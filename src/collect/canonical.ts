/**
 * Turns an address into the one form under which an article is known: what only tracks where a
 * reader came from is dropped, what may choose another text is kept. Lists of tracking
 * parameters are public knowledge; see the documentation of the services named.
 */

/** Google Analytics, Facebook, Mailchimp, BBC, Guardian, AT Internet, Piano, Matomo and the like. */
const tracking =
  /^(?:utm_|at_|pk_|mtm_|hsa_|ns_|fb_|__twitter|_hs|guce)|^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|xtor|cmp|cmpid|cid|icid|ocid|ito|smid|smtyp|partner|guccounter|spm|wt_mc|oly_enc_id|oly_anon_id|vero_id|_ga|ref_src|ref_url|s_cid|sref|taid|traffic_source|source_caller|share|feedtype|feedname)$/i;

/** Undefined for anything but an http or https address. Scheme, host and path stay as they are. */
export function canonicalAddress(address: string): string | undefined {
  const url = parseWebAddress(address);
  if (url === undefined) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !tracking.test(part.split('=', 1)[0] ?? ''));
    url.search = kept.join('&');
  }
  return url.href;
}

/** The host in lower case, with the port where it is not the scheme's own; undefined as above. */
export function hostOf(address: string): string | undefined {
  return parseWebAddress(address)?.host.replace(/\.(?=$|:)/, '');
}

/** An address found in a document, made absolute; undefined unless it comes out as http or https. */
export function resolveAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 4_000) return undefined;
  if (!URL.canParse(text, URL.canParse(base) ? base : undefined)) return undefined;
  return parseWebAddress(new URL(text, URL.canParse(base) ? base : undefined).href)?.href;
}

/** `feed:https://…` and `feed://…`, as browsers and old exports write feeds, as a web address. */
export function dropFeedScheme(address: string): string {
  return address.replace(/^feed:(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'http://');
}

function parseWebAddress(address: string): URL | undefined {
  const text = address.trim();
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
