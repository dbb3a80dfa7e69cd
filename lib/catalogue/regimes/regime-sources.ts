import type { Citation } from "@/lib/engine/rule";

/**
 * Laws, standards, contracts and guides that regime rules cite, each with the address to open.
 * `addressFromMemory` marks a page whose wording was read elsewhere or in a transcription, while the
 * address itself still has to be opened once; the reader is told so in the clause.
 */
type RegimeSource = { readonly title: string; readonly url: string; readonly addressFromMemory?: true };

const readOn = "2026-11-21";
const addressNote = "address from memory, to be checked";

const regimeSources = {
  pciDss: {
    title: "PCI DSS 4.0.1, read in a transcription",
    url: "https://www.pcisecuritystandards.org/document_library/",
    addressFromMemory: true,
  },
  pciA1: {
    title: "PCI DSS Appendix A1, multi-tenant service providers",
    url: "https://withpci.com/requirements/A1/A1.1",
  },
  pciContainers: {
    title: "PCI SSC container guidance, 2022, read through a practitioner's commentary",
    url: "https://publish.obsidian.md/ideas/Journey-to-PCI/",
  },
  hipaa: {
    title: "HIPAA Security Rule, 45 CFR part 164 subpart C",
    url: "https://www.ecfr.gov/current/title-45/part-164/subpart-C",
    addressFromMemory: true,
  },
  hipaaProposal: {
    title: "Status of the proposed HIPAA Security Rule, 2026",
    url: "https://www.deltarcm.com/resources/regulatory-updates/hipaa-security-rule-nprm-status-2026/",
  },
  hitrust: {
    title: "HITRUST CSF v11, account of 01.w",
    url: "https://learn.daydream.ai/requirements/hitrust-01-w",
  },
  soc2: {
    title: "AICPA Trust Services Criteria 2017, points of focus of 2022",
    url: "https://www.aicpa-cima.com/",
    addressFromMemory: true,
  },
  iso27001: {
    title: "ISO/IEC 27001:2022, titles of Annex A",
    url: "https://www.iso.org/standard/27001",
    addressFromMemory: true,
  },
  iso27017: {
    title: "ISO/IEC 27017:2015, cloud extension controls as reprinted by ITU",
    url: "https://www.itu.int/en/publications/Documents/tsb/2020-Cloud-computing-From-paradigm-to-operation/files/basic-html/page1084.html",
  },
  nist80053: {
    title: "NIST SP 800-53 revision 5",
    url: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
  },
  fedramp20x: { title: "FedRAMP 20x", url: "https://www.fedramp.gov/20x/" },
  nist800190: {
    title: "NIST SP 800-190, Application Container Security Guide",
    url: "https://csrc.nist.gov/pubs/sp/800/190/final",
  },
  nist800125a: {
    title: "NIST SP 800-125A revision 1, summary page",
    url: "https://csrc.nist.gov/News/2018/NIST-Publishes-SP-800-125A-Rev-1",
  },
  cmmc: {
    title: "US Department of War on CMMC Phase 2, July 2026",
    url: "https://www.war.gov/News/Releases/Release/Article/4542329/forging-the-arsenal-of-freedom-department-of-war-suspends-cmmc-phase-ii-require/",
  },
  disaSrg: {
    title: "DISA Cloud Computing SRG V1R4, separation table in an annotated copy",
    url: "https://ppbe.servicedesigncollective.com/appendices/appendix_c.html",
  },
  azureIl5: {
    title: "Azure Government guide to DoD Impact Level 5, text of 2020",
    url: "https://learn.microsoft.com/en-us/azure/azure-government/documentation-government-impact-level-5",
    addressFromMemory: true,
  },
  cjis: {
    title: "FBI CJIS Security Policy 5.9.5",
    url: "https://le.fbi.gov/cjis-division/cjis-security-policy-resource-center",
  },
  cjisLegacy: {
    title: "CJIS Security Policy, earlier 5.10.3.2",
    url: "https://myctrl.tools/frameworks/cjis/5-10-3-2",
  },
  itarEar: {
    title: "Federal Register, 26 December 2019: ITAR rule on encrypted technical data",
    url: "https://www.govinfo.gov/content/pkg/FR-2019-12-26/html/2019-27438.htm",
  },
  irs1075: {
    title: "IRS Publication 1075, cloud computing page",
    url: "https://www.irs.gov/privacy-disclosure/cloud-computing-environment",
  },
  gdpr: {
    title: "Regulation (EU) 2016/679 (GDPR)",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    addressFromMemory: true,
  },
  nis2: {
    title: "Commission Implementing Regulation (EU) 2024/2690 under NIS2",
    url: "https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj",
    addressFromMemory: true,
  },
  dora: {
    title: "Regulation (EU) 2022/2554 (DORA), with RTS 2024/1774",
    url: "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
    addressFromMemory: true,
  },
  ecbGuide: {
    title: "Jones Day on the ECB guide to outsourcing cloud services, 2025",
    url: "https://www.jonesday.com/ja/insights/2025/11/new-ecb-guide-on-outsourcing-cloud-services-to-cloud-service-providers",
  },
  bsiC5: {
    title: "BSI C5:2020 and C5:2026, read in a transcription; news report",
    url: "https://heise.de/-11247658",
  },
  bsiC5Confidential: {
    title: "C5:2026 and confidential computing",
    url: "https://www.privatemode.ai/blog/c5-2026-confidential-computing",
  },
  bsiKubernetes: {
    title: "BSI IT-Grundschutz APP.4.4 Kubernetes and SYS.1.6 Containerisierung, edition 2023",
    url: "https://www.bsi.bund.de/SharedDocs/Downloads/DE/BSI/Grundschutz/IT-GS-Kompendium_Einzel_PDFs_2023/06_APP_Anwendungen/APP_4_4_Kubernetes_Edition_2023.pdf",
  },
  anssi: {
    title: "ANSSI: SecNumCloud 3.2, and architecture guide for sensitive and Diffusion Restreinte systems",
    url: "https://cyber.gouv.fr/",
    addressFromMemory: true,
  },
  hds: { title: "Hébergeur de données de santé v2", url: "https://esante.gouv.fr/", addressFromMemory: true },
  ncsc: {
    title: "UK NCSC cloud security principle 3: separation between customers",
    url: "https://www.ncsc.gov.uk/collection/cloud/the-cloud-security-principles/principle-3-separation-between-customers",
  },
  ism: {
    title: "Australian Information Security Manual, virtualisation hardening",
    url: "https://www.cyber.gov.au/acsc/view-all-content/guidance/virtualisation-hardening",
  },
  nzism: {
    title: "New Zealand Information Security Manual 22.2",
    url: "https://nzism.gcsb.govt.nz/",
    addressFromMemory: true,
  },
  pbmm: {
    title: "Microsoft on CCCS Medium (Protected B, medium integrity and availability)",
    url: "https://learn.microsoft.com/en-us/compliance/regulatory/offering-cccs-medium",
  },
  finma: {
    title: "FINMA Circular 2023/1",
    url: "https://www.finma.ch/en/documentation/circulars/",
    addressFromMemory: true,
  },
  masTrm: {
    title: "MAS Technology Risk Management Guidelines",
    url: "https://www.mas.gov.sg/regulation/guidelines/technology-risk-management-guidelines",
    addressFromMemory: true,
  },
  mlps: {
    title: "GB/T 22239-2019 (MLPS 2.0), cloud extension",
    url: "https://openstd.samr.gov.cn/",
    addressFromMemory: true,
  },
  csap: {
    title: "Chosun Biz on Korea's cloud security assurance tiers, October 2025",
    url: "https://biz.chosun.com/en/en-it/2025/10/01/GAALBNQKPZAKZF3LM2JOWOYNCQ/?outputType=amp",
  },
  saudiNca: {
    title: "Saudi NCA: Essential Cybersecurity Controls ECC-2 and Cloud Cybersecurity Controls",
    url: "https://nca.gov.sa/",
    addressFromMemory: true,
  },
  rbi: {
    title: "Reserve Bank of India, IT Governance Master Direction 2023",
    url: "https://www.rbi.org.in/",
    addressFromMemory: true,
  },
  sebi: {
    title: "Account of SEBI's framework for cloud services, 2023",
    url: "https://taxguru.in/sebi/framework-adoption-cloud-services-sebi-regulated-entities.html",
  },
  swift: { title: "Account of the SWIFT CSCF v2026", url: "https://datasec-soft.com/en/swift-cscf-v2026-2/" },
  nercCip: { title: "FERC Order 919, March 2026", url: "https://lexbuild.dev/fr/2026/03/2026-05716" },
  iec62443: {
    title: "ISA/IEC 62443-3-2 and 3-3, paraphrased",
    url: "https://www.isa.org/",
    addressFromMemory: true,
  },
  tisax: {
    title: "TISAX, VDA ISA 6.0.2",
    url: "https://enx.com/en-US/TISAX/",
    addressFromMemory: true,
  },
  ismap: {
    title: "Mapping of ISMAP controls to ISO/IEC 27017",
    url: "https://scfconnect.com/controls/cld/cld-06",
  },
  gxp: {
    title: "GMP Compliance on open and closed systems under 21 CFR Part 11",
    url: "https://gmp-compliance.org/gmp-news/cloud-computing-open-or-closed-system-according-to-21-cfr-part-11",
  },
  gli: { title: "Account of GLI-19 and GLI-33", url: "https://gamingcompliance.io/?p=258" },
  virtualizationProfile: {
    title: "Common Criteria Protection Profile for Virtualization",
    url: "https://commoncriteria.github.io/pp/virtualization/virtualization.html",
  },
  microsoftLicensing: { title: "Microsoft licensing FAQ", url: "https://www.microsoft.com/licensing/faqs/7" },
  oraclePartitioning: {
    title: "Account of Oracle's partitioning policy",
    url: "https://redresscompliance.com/oracle-partitioning-policy",
  },
  awsDedicatedHosts: {
    title: "Amazon EC2 user guide, archived: Dedicated Hosts overview",
    url: "https://github.com/awsdocs/amazon-ec2-user-guide",
  },
  azureIsolation: {
    title: "Azure security: isolation choices",
    url: "https://learn.microsoft.com/en-us/azure/security/fundamentals/isolation-choices",
  },
  azureReviewChecklists: {
    title: "Azure review checklists: multitenancy",
    url: "https://github.com/Azure/review-checklists",
  },
} as const satisfies Readonly<Record<string, RegimeSource>>;

type RegimeSourceId = keyof typeof regimeSources;

/** A citation of a regime source, at a clause where the source has one to name. */
export function citeText(id: RegimeSourceId, clause?: string): Citation {
  const { title, url, addressFromMemory }: RegimeSource = regimeSources[id];
  const note = addressFromMemory ? ` (${addressNote})` : "";
  return clause === undefined
    ? { title: `${title}${note}`, url, readOn }
    : { title, url, clause: `${clause}${note}`, readOn };
}
