import type { HonoRequest } from 'hono';
import { parse, serialize } from 'hono/utils/cookie';
import { isSecure } from '../visitor.js';

/** A cookie that only the edge reads and writes. */
export interface OwnCookie {
  read(asked: HonoRequest): string | undefined;
  /** The header that sets it. `maxAge`: in seconds; 0 removes it. */
  write(asked: HonoRequest, value: string, maxAge: number): string;
}

/** Makes a cookie for the whole site, out of reach of scripts. With TLS it is one that no other host of the same domain can set, either. */
export function ownCookie(name: string): OwnCookie {
  const nameFor = (secure: boolean) => (secure ? `__Host-${name}` : name);
  return {
    read(asked) {
      const own = nameFor(isSecure(asked));
      return parse(asked.header('cookie') ?? '', own)[own];
    },
    write(asked, value, maxAge) {
      const secure = isSecure(asked);
      return serialize(nameFor(secure), value, {
        ...{ path: '/', maxAge, secure },
        ...{ httpOnly: true, sameSite: 'Lax' },
      });
    },
  };
}
