import type { MeasureEntry } from "./measureEntry.ts";

const security = (
	id: string,
	basis: string,
	gdpr: readonly string[],
	supports: readonly string[] = [],
): MeasureEntry => ({
	id,
	family: "security",
	effect: "security-only",
	curesForeignLaw: false,
	basis,
	confidence: "P",
	conditions: [],
	gdpr,
	...(supports.length > 0 ? { supports } : {}),
});

const logs = "IMY-2022-9092, 2023-08-24";
const register = "Datainspektionen, supervision of a school register, 2019";
const breach = "Personal data breach form of a school platform, 2021";
const meetings = "City of Stockholm, account of cloud services, 2022-11-29";
const apps = "Supervision case on an app without an agreement";

/** Measures under Art. 32 GDPR. They do not cure foreign law; some make a condition of a use case provable. */
export const securityMeasures: readonly MeasureEntry[] = [
	security(
		"sec.logging-traceability",
		logs,
		["32(1)(b)", "32(1)(d)", "32(2)", "33(2)"],
		["contract.audit-rights"],
	),
	security(
		"sec.anomaly-detection",
		logs,
		["32(1)(b)", "32(1)(d)"],
		["tr.incident"],
	),
	security("sec.rate-limiting", logs, ["32(1)(b)"]),
	security("sec.bot-protection", logs, ["32(1)(b)"]),
	security("sec.tenant-separation", logs, ["32(1)(b)", "28"]),
	security("sec.api-authorisation", logs, ["32(1)(b)", "25"]),
	security(
		"sec.rbac-recurring-review",
		register,
		["32(1)(b)", "32(1)(d)", "32(4)", "5(1)(f)"],
		["org.data-minimisation"],
	),
	security("sec.role-test-before-release", register, ["25", "32(1)(d)"]),
	security("sec.risk-analysis-actionplan", register, ["32(2)", "35"]),
	security("sec.protected-identity-guard", register, ["32", "25", "5(1)(c)"]),
	security("sec.field-minimisation-ui", breach, ["25(2)", "5(1)(c)"]),
	security("sec.source-code-review", breach, ["32(1)(d)"]),
	security(
		"tech.pseudonymise-before-transfer",
		meetings,
		["32(1)(a)", "25", "4(5)"],
		["tech.uc2.pseudonymisation"],
	),
	security(
		"tech.encryption-in-use-case",
		meetings,
		["32(1)(a)"],
		["tech.uc1.encrypted-backup", "tech.uc3.transit-encryption"],
	),
	security("arch.on-prem-hosting", meetings, ["28", "32"]),
	security(
		"arch.eea-support-tiering",
		meetings,
		["28(2)", "28(4)", "32"],
		["contract.cleartext-consent"],
	),
	security("arch.sso-no-credentials", meetings, ["25", "32"]),
	security("arch.guest-without-account", meetings, ["25"]),
	security("proc.no-agreement-no-access", apps, ["28(3)"]),
	security("proc.processor-breach-notice", logs, ["33(2)"]),
];
