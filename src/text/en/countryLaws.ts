/** What each law of the country profiles that come with the program says, by its id; paraphrased. */
export const countryLaws = {
	"us.fisa-702":
		"Reaches people outside the US who are not US persons, with compelled help from providers of electronic communications; the definition was widened on 20 April 2024. The authority lapsed on 12 June 2026, but collection goes on under certifications approved in March 2026, to about March 2027. Not renewed at last sight, in mid-September 2026.",
	"us.eo-12333":
		"Signals intelligence abroad and on the way. It compels nobody to help.",
	"us.cloud-act":
		"A provider must hand over data that it possesses, holds or controls, wherever they are stored. An agreement with the United Kingdom is in force. To European authorities Article 48 GDPR applies.",
	"us.eo-14086":
		"Of 7 October 2022: access must be necessary and proportionate; complaints go to the Civil Liberties Protection Officer and the Data Protection Review Court. The EU and the EEA are qualifying states since 30 June 2023. The safeguards hold for every transfer, whichever tool is used. Unamended in August 2026.",
	"gb.ipa":
		"Targeted and bulk warrants, approved by a minister and a judicial commissioner. The amendment of 2024 eased the rules on bulk datasets and added powers of notice.",
	"gb.tcn":
		"Notices that oblige a provider to keep up a technical capability, also to remove encryption.",
	"gb.dpa":
		"The data protection law. The act of 2025 brought a “data protection test” for transfers onward, in force since 5 February 2026 (SI 2026/82).",
	"ch.ndg":
		"The Intelligence Service Act, with cable reconnaissance after approval by a court and by the government.",
	"ch.buepf": "Surveillance of post and telecommunications.",
	"ch.fadp": "The data protection act, revised on 1 September 2023.",
	"ch.stpo": "Access in criminal proceedings.",
	"ch.dsv":
		"Lists the Swiss–US Data Privacy Framework since 15 September 2024, an instrument apart from the European one: transfers onward from Switzerland to the US rest on it.",
	"in.it-act-69":
		"Interception, monitoring and decryption by order. Who does not assist risks up to seven years in prison (section 69(4)).",
	"in.telecom-act-20":
		"Interception authorised by the executive (the Home Secretary) and looked over by a committee of the executive; no prior approval by a court. The rules were amended on 15 September 2025 and replace those under the Telegraph Act 1885.",
	"in.dpdp":
		"Section 17(2)(a) exempts state bodies that are named by notification. The rules, of November 2025, take effect in stages to about May 2027.",
	"cn.intelligence-law":
		"Organisations and citizens have to support and keep secret the work of the intelligence services.",
	"cn.counter-espionage":
		"Duty to give access and assistance; revised in 2023.",
	"cn.anti-terrorism":
		"Telecom and internet companies have to help with access and decryption.",
	"cn.csl":
		"Duty to assist, and to keep some data in the country; amended from 2026.",
	"cn.dsl":
		"Authorities may get data for security and for criminal investigations (article 35); foreign authorities may not be given data without permission (article 36).",
	"cn.pipl": "Bars disclosure to foreign authorities without permission.",
	"ru.sorm":
		"The security service has direct access to the operators' networks. The European Court of Human Rights found the safeguards and remedies wanting.",
	"ru.yarovaya": "Retention of traffic and content, and help with decryption.",
	"ru.sovereign-internet": "Equipment of the state in the networks.",
	"ru.242-fz":
		"The data protection law, and the duty to keep data on citizens in the country.",
	"au.tia-act":
		"Warrants for interception and stored communications; retention of metadata.",
	"au.tola":
		"Requests and notices that make providers assist (TAR, TAN, TCN), with a duty to keep silent.",
	"au.soci": "Duties to give information on critical infrastructure.",
	"au.privacy-act":
		"The data protection law; a statutory tort was added in 2024.",
	"au.asio-asd":
		"The powers of the security and signals intelligence services.",
	"au.cloud-act-agreement":
		"Orders across borders between Australia and the US; in force since 2024.",
	"sg.cpc":
		"Production orders; access to computers (section 39) and decryption (section 40).",
	"sg.isa":
		"Powers for internal security with limited prior control by a court.",
	"sg.cybersecurity-act":
		"Duty to give information in investigations of incidents.",
	"sg.pdpa":
		"The data protection law. It does not bind public agencies; section 48O gives a private action.",
	"sg.online-harms": "Directions to online services against criminal content.",
	"sg.computer-misuse": "Offences against computers, and their investigation.",
	"tr.mit":
		"The intelligence service may demand data from public and private bodies; the amendment of 2014 widened that.",
	"tr.cmk": "Search, seizure and interception by decision of a court.",
	"tr.5651": "Retention of traffic data by internet providers.",
	"tr.kvkk":
		"The data protection law. Law 7499 rewrote its rules on transfers from 1 June 2024; a regulation of 10 July 2024 fills them in. Türkiye is a party to Convention 108.",
	"ua.operative-search":
		"Covert measures in criminal cases, decided by an investigating judge.",
	"ua.e-communications":
		"Duties of communications providers towards authorities, retention included.",
	"ua.martial-law":
		"Wider powers since 24 February 2022; Ukraine has derogated from the European Convention on Human Rights.",
	"ua.2297":
		"The data protection law, supervised by the Parliamentary Commissioner. Draft 8153 (October 2022) would bring it near the GDPR; whether it has been adopted has not been verified.",
	"ua.ssu": "The security service and its counter-intelligence.",
	"rs.bia":
		"The security services' access. The Commissioner and the association SHARE have reported direct and undocumented access to retained data.",
	"rs.electronic-communications": "Retention for twelve months.",
	"rs.constitution":
		"The secrecy of communication may be lifted only by a court, for a limited time, for criminal proceedings or the security of the state.",
	"rs.cpc": "Covert measures in criminal cases.",
	"rs.pdpa":
		"The data protection law, modelled on the GDPR and applied since August 2019. Serbia is a party to Convention 108.",
	"br.marco-civil":
		"Retention of connection and access logs; disclosure by decision of a court.",
	"br.interception": "Interception by decision of a court.",
	"br.abin": "The intelligence system Sisbin and its agency.",
	"br.lgpd":
		"Leaves public security and defence outside the data protection law.",
	"jp.cpc":
		"Warrants; and enquiries that are answered voluntarily (article 197(2)).",
	"jp.active-cyber-defence":
		"Analysis of traffic against cyber attacks; legislation of 2025.",
	"jp.appi":
		"The data protection law, for EU data with the Supplementary Rules. Press, universities, religious and political bodies are left out for their own purposes.",
	"jp.wiretap": "Interception by warrant for listed crimes.",
	"kr.cppa":
		"Interception and communication data, in criminal cases and for national security.",
	"kr.tba":
		"Subscriber data on request, given voluntarily; the Constitutional Court asked in 2022 for notice to those concerned.",
	"kr.pipa":
		"The data protection law, with the Supplementary Rules. Some religious, political and credit data are left out.",
	"kr.nis": "The powers of the intelligence service.",
	"ca.criminal-code": "Production orders in criminal cases.",
	"ca.csis-cse":
		"Security intelligence by warrant, and signals intelligence abroad; data are shared among the Five Eyes.",
	"ca.pipeda":
		"The federal act, on which the adequacy decision rests: neither public bodies nor most staff data in provincial business.",
	"il.wiretap":
		"Interception, in criminal cases by a court, for national security by a minister.",
	"il.communications-data": "Authorities' access to communication data.",
	"il.gss": "The security service's access to communication data.",
	"il.ppl":
		"The data protection law; Amendment 13 is in force since 14 August 2025. Regulations of 2023 are about data from the EEA.",
	"ph.cybercrime":
		"Warrants to disclose, intercept, search and seize computer data; preservation for at least six months.",
	"ph.anti-terrorism":
		"Surveillance by written order, authorised by the Court of Appeals.",
	"ph.anti-wiretapping": "Forbids interception except by order of a court.",
	"ph.dpa": "The data protection law.",
	"ph.constitution":
		"Protects the privacy of communication; exceptions by order of a court or as the law says.",
	"za.rica":
		"Interception and retention. The Constitutional Court struck parts down on 4 February 2021; the suspension of that ended on 4 February 2024, and the amendment was not in force at the last look.",
	"za.cybercrimes": "Search, seizure and orders to hand over data.",
	"za.popia": "The data protection law.",
	"ae.state-security":
		"Wide powers of the state security, and interception through the telecoms regulator. They reach the free zones too.",
	"ae.cybercrime": "Offences on the net; duties to hand over data.",
	"ae.data-protection":
		"Three regimes: the mainland, DIFC and ADGM. Find out which one the importer falls under; none has an EU decision.",
	"ae.criminal-procedure": "Access in criminal proceedings.",
};
