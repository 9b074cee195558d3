import { ae } from "./countries/ae.ts";
import { au } from "./countries/au.ts";
import { br } from "./countries/br.ts";
import { ca } from "./countries/ca.ts";
import { ch } from "./countries/ch.ts";
import { cn } from "./countries/cn.ts";
import { gb } from "./countries/gb.ts";
import { il } from "./countries/il.ts";
import { india } from "./countries/in.ts";
import { jp } from "./countries/jp.ts";
import { kr } from "./countries/kr.ts";
import { ph } from "./countries/ph.ts";
import { rs } from "./countries/rs.ts";
import { ru } from "./countries/ru.ts";
import { sg } from "./countries/sg.ts";
import { tr } from "./countries/tr.ts";
import { ua } from "./countries/ua.ts";
import { us } from "./countries/us.ts";
import { za } from "./countries/za.ts";
import type { CountryProfile } from "./countryProfile.ts";

/** Countries whose law has been looked at, one file each. */
export const countryProfiles: readonly CountryProfile[] = [
	us,
	gb,
	ch,
	india,
	cn,
	ru,
	au,
	sg,
	tr,
	ua,
	rs,
	br,
	jp,
	kr,
	ca,
	il,
	ph,
	za,
	ae,
];
