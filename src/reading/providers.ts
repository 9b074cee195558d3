/** A well-known provider: how it is written, and who owns it in the end. */
export interface Provider {
	/** As written, letter for letter; the first that stands for a product gives way to `name`. */
	names: string;
	/** Names of its products: a text that names one means the provider. */
	products?: string;
	/** What a product's provider is called. */
	name: string;
	ultimateParent: string;
	parentCountry: string;
}

/** When the owners below were last looked at. They change: a proposal is a reason to ask, not evidence. */
export const providersCheckedOn = "2026-11-22";

const owned = (
	parent: string,
	country: string,
	names: string,
	products = "",
): Provider => ({
	names,
	products,
	name: names.split(",")[0]?.trim() ?? "",
	ultimateParent: parent,
	parentCountry: country,
});

/** Ultimate parents by public company registers and the companies' own annual reports. */
export const providers: readonly Provider[] = [
	owned(
		"Amazon.com, Inc.",
		"US",
		"AWS, Amazon Web Services, Amazon Web Services EMEA, Amazon",
	),
	owned(
		"Microsoft Corporation",
		"US",
		"Microsoft, Microsoft Ireland Operations, Microsoft Ireland, GitHub, LinkedIn",
		"Azure, Microsoft Azure, Microsoft 365, Office 365, Microsoft Teams, Azure AD, Entra ID",
	),
	owned(
		"Alphabet Inc.",
		"US",
		"Google, Google Cloud, Google Cloud EMEA, Google Ireland, Google Cloud Platform",
		"GCP, Google Workspace, Firebase",
	),
	owned(
		"Zoom Communications, Inc.",
		"US",
		"Zoom, Zoom Video Communications, Zoom Communications",
	),
	owned(
		"Cisco Systems, Inc.",
		"US",
		"Cisco, Cisco Systems, Cisco International, Splunk",
		"Webex, Cisco Webex",
	),
	owned(
		"Salesforce, Inc.",
		"US",
		"Salesforce, Slack, Slack Technologies, Heroku, Tableau, MuleSoft",
	),
	// Redomiciled from the United Kingdom to Delaware in 2022; its head office is in Australia.
	owned("Atlassian Corporation", "US", "Atlassian, Trello", "Jira, Confluence"),
	owned("Dropbox, Inc.", "US", "Dropbox"),
	owned("Oracle Corporation", "US", "Oracle"),
	owned(
		"Meta Platforms, Inc.",
		"US",
		"Meta, Meta Platforms, Facebook, WhatsApp",
	),
	owned(
		"Apple Inc.",
		"US",
		"Apple, Apple Distribution International",
		"iCloud",
	),
	owned("Adobe Inc.", "US", "Adobe, Adobe Systems"),
	owned("ServiceNow, Inc.", "US", "ServiceNow"),
	owned("Twilio Inc.", "US", "Twilio, SendGrid"),
	owned("International Business Machines Corporation", "US", "IBM, Red Hat"),
	owned("Cloudflare, Inc.", "US", "Cloudflare"),
	owned("Fastly, Inc.", "US", "Fastly"),
	owned(
		"Akamai Technologies, Inc.",
		"US",
		"Akamai, Akamai Technologies, Linode",
	),
	owned("Snowflake Inc.", "US", "Snowflake"),
	owned("Okta, Inc.", "US", "Okta, Auth0"),
	owned("Datadog, Inc.", "US", "Datadog"),
	owned("HubSpot, Inc.", "US", "HubSpot"),
	owned("Workday, Inc.", "US", "Workday"),
	owned("Intuit Inc.", "US", "Intuit, Mailchimp"),
	owned("DocuSign, Inc.", "US", "DocuSign"),
	owned("Stripe, Inc.", "US", "Stripe"),
	owned("OpenAI", "US", "OpenAI"),
	owned("Broadcom Inc.", "US", "Broadcom, VMware"),
	owned("MongoDB, Inc.", "US", "MongoDB"),
	owned("DigitalOcean Holdings, Inc.", "US", "DigitalOcean"),
	owned("Rackspace Technology, Inc.", "US", "Rackspace"),
	owned("SAP SE", "DE", "SAP"),
	owned("OVH Groupe SA", "FR", "OVH, OVHcloud"),
	owned("Hetzner Online GmbH", "DE", "Hetzner, Hetzner Online"),
	owned(
		"Deutsche Telekom AG",
		"DE",
		"DT, Deutsche Telekom, T-Systems, Telekom Deutschland, T-Systems International",
	),
	owned("Tietoevry Oyj", "FI", "Tietoevry, TietoEVRY, Tieto"),
	owned("NEC Corporation", "JP", "KMD"),
	owned("Visma AS", "NO", "Visma, Visma Draftit, Visma Enterprise, Visma Spcs"),
	owned("Atea ASA", "NO", "Atea, Atea Sverige"),
	owned("CGI Inc.", "CA", "CGI, CGI Sverige"),
	owned("Telia Company AB", "SE", "Telia, Telia Sverige, Telia Company"),
	owned("Fujitsu Limited", "JP", "Fujitsu, Fujitsu Sweden"),
	owned("Capgemini SE", "FR", "Capgemini, Capgemini Sverige, Sogeti"),
	owned("Accenture plc", "IE", "Accenture"),
	owned("Infosys Limited", "IN", "Infosys"),
	owned("Tata Sons Private Limited", "IN", "Tata Consultancy Services, TCS"),
	owned("Wipro Limited", "IN", "Wipro"),
	owned("Zoho Corporation Private Limited", "IN", "Zoho"),
	owned("Alibaba Group Holding Limited", "CN", "Alibaba, Alibaba Cloud"),
	owned("Tencent Holdings Limited", "CN", "Tencent"),
	owned("Huawei Investment & Holding Co., Ltd.", "CN", "Huawei"),
	owned("UpCloud Oy", "FI", "UpCloud"),
	owned("Proton AG", "CH", "Proton"),
];
