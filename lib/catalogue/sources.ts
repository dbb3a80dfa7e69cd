import type { Citation } from "@/lib/engine/rule";

type Source = Omit<Citation, "clause">;

const readOn = "2026-11-21";

/** Every page the rules on isolation rest on, each opened on the day it names. */
const sources = {
  "firecracker-nsdi": {
    title: "Firecracker: Lightweight Virtualization for Serverless Applications (NSDI 2020)",
    url: "https://www.usenix.org/conference/nsdi20/presentation/agache",
    readOn,
  },
  "gvisor-cost": {
    title: "The True Cost of Containing: A gVisor Case Study (HotCloud 2019)",
    url: "https://www.usenix.org/conference/hotcloud19/presentation/young",
    readOn,
  },
  rund: {
    title: "RunD: A Lightweight Secure Container Runtime (USENIX ATC 2022)",
    url: "https://www.usenix.org/conference/atc22/presentation/li-zijun-rund",
    readOn,
  },
  catalyzer: {
    title: "Catalyzer: Sub-millisecond Startup for Serverless Computing (ASPLOS 2020)",
    url: "https://ipads.se.sjtu.edu.cn/pub/projects/catalyzer",
    readOn,
  },
  "runtime-comparison": {
    title: "Performance and isolation analysis of runC, gVisor and Kata Containers runtimes (2022)",
    url: "https://doi.org/10.1007/s10586-021-03517-8",
    readOn,
  },
  "vm-startup": {
    title: "An Empirical Analysis of VM Startup Times in Public IaaS Clouds (2021)",
    url: "https://arxiv.org/abs/2107.03467",
    readOn,
  },
  "gpu-confidential-swap": {
    title: "Performance of Confidential Computing GPUs (2025)",
    url: "https://arxiv.org/abs/2505.16501",
    readOn,
  },
  "gvisor-security": {
    title: "gVisor security model",
    url: "https://gvisor.dev/docs/architecture_guide/security/",
    readOn,
  },
  "gvisor-performance": {
    title: "gVisor performance guide",
    url: "https://gvisor.dev/docs/architecture_guide/performance/",
    readOn,
  },
  "gvisor-gpu": {
    title: "gVisor GPU support",
    url: "https://gvisor.dev/docs/user_guide/gpu/",
    readOn,
  },
  "gvisor-production": {
    title: "gVisor production guide",
    url: "https://gvisor.dev/docs/user_guide/production/",
    readOn,
  },
  "gvisor-compatibility": {
    title: "gVisor application compatibility",
    url: "https://gvisor.dev/docs/user_guide/compatibility/",
    readOn,
  },
  "gvisor-ant": {
    title: "Running gVisor in production at scale in Ant",
    url: "https://github.com/google/gvisor/blob/master/website/blog/2021-12-02-running-gvisor-in-production-at-scale-in-ant.md",
    readOn,
  },
  "gvisor-tencent": {
    title: "Scaling agentic sandboxes to the millions with gVisor at Tencent",
    url: "https://github.com/google/gvisor/blob/master/website/blog/2026-04-23-scaling-agentic-rl-sandboxes-to-the-millions-with-gvisor-at-tencent.md",
    readOn,
  },
  "gvisor-record": {
    title: "gVisor security track record",
    url: "https://gvisor.dev/security-track-record/",
    readOn,
  },
  "gvisor-platforms": {
    title: "gVisor platforms",
    url: "https://gvisor.dev/docs/architecture_guide/platforms/",
    readOn,
  },
  "gvisor-policy": {
    title: "gVisor security policy",
    url: "https://github.com/google/gvisor/blob/master/SECURITY.md",
    readOn,
  },
  "gvisor-resources": {
    title: "gVisor resource model",
    url: "https://gvisor.dev/docs/architecture_guide/resources/",
    readOn,
  },
  "firecracker-specification": {
    title: "Firecracker specification",
    url: "https://github.com/firecracker-microvm/firecracker/blob/main/SPECIFICATION.md",
    readOn,
  },
  "firecracker-host": {
    title: "Firecracker production host set-up recommendations",
    url: "https://github.com/firecracker-microvm/firecracker/blob/main/docs/prod-host-setup.md",
    readOn,
  },
  "firecracker-design": {
    title: "Firecracker design",
    url: "https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md",
    readOn,
  },
  "firecracker-snapshots": {
    title: "Firecracker snapshot support",
    url: "https://github.com/firecracker-microvm/firecracker/blob/main/docs/snapshotting/snapshot-support.md",
    readOn,
  },
  "kata-threats": {
    title: "Kata Containers threat model",
    url: "https://github.com/kata-containers/kata-containers/blob/main/docs/threat-model/threat-model.md",
    readOn,
  },
  "kata-hypervisors": {
    title: "Kata Containers hypervisors",
    url: "https://github.com/kata-containers/kata-containers/blob/main/docs/hypervisors.md",
    readOn,
  },
  "kata-limitations": {
    title: "Kata Containers limitations",
    url: "https://github.com/kata-containers/kata-containers/blob/main/docs/Limitations.md",
    readOn,
  },
  "kata-privileged": {
    title: "Privileged Kata Containers",
    url: "https://github.com/kata-containers/kata-containers/blob/main/docs/how-to/privileged.md",
    readOn,
  },
  "kata-overhead": {
    title: "Kata Containers runtime classes and their reserved overhead",
    url: "https://github.com/kata-containers/kata-containers/blob/main/tools/packaging/kata-deploy/helm-chart/kata-deploy/templates/runtimeclasses.yaml",
    readOn,
  },
  "kata-gpu": {
    title: "NVIDIA GPU passthrough with Kata Containers and QEMU",
    url: "https://github.com/kata-containers/kata-containers/blob/main/docs/use-cases/NVIDIA-GPU-passthrough-and-Kata-QEMU.md",
    readOn,
  },
  "kubernetes-multi-tenancy": {
    title: "Kubernetes: multi-tenancy",
    url: "https://kubernetes.io/docs/concepts/security/multi-tenancy/",
    readOn,
  },
  "pod-security-standards": {
    title: "Kubernetes: Pod Security Standards",
    url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    readOn,
  },
  "kubernetes-user-namespaces": {
    title: "Kubernetes: user namespaces",
    url: "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
    readOn,
  },
  "kubernetes-topology-spread": {
    title: "Kubernetes: pod topology spread constraints",
    url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
    readOn,
  },
  "kubernetes-startup": {
    title: "Kubernetes service-level objective for pod start-up latency",
    url: "https://github.com/kubernetes/community/blob/master/sig-scalability/slos/pod_startup_latency.md",
    readOn,
  },
  "agent-sandbox": {
    title: "Kubernetes Agent Sandbox: isolation with gVisor",
    url: "https://agent-sandbox.sigs.k8s.io/docs/use-cases/gvisor-isolation/",
    readOn,
  },
  "docker-seccomp": {
    title: "Docker: seccomp security profiles",
    url: "https://docs.docker.com/engine/security/seccomp/",
    readOn,
  },
  "moby-copy-fail": {
    title: "Moby pull request 52494, on the default seccomp profile and Copy Fail",
    url: "https://github.com/moby/moby/pull/52494",
    readOn,
  },
  "linux-core-scheduling": {
    title: "Linux kernel: core scheduling",
    url: "https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html",
    readOn,
  },
  "linux-vmscape": {
    title: "Linux kernel: VMScape mitigation",
    url: "https://github.com/gregkh/linux/commit/510603f50479",
    readOn,
  },
  "linux-landlock": {
    title: "Linux kernel: merge of Landlock",
    url: "https://git.zx2c4.com/linux-dev/commit/?id=17ae69aba89dbfa2139b7f8024b757ab3cc42f59",
    readOn,
  },
  "nist-800-190": {
    title: "NIST SP 800-190, Application Container Security Guide",
    url: "https://doi.org/10.6028/NIST.SP.800-190",
    readOn,
  },
  "nist-800-125a": {
    title: "NIST SP 800-125A Rev. 1, Security Recommendations for Server-based Hypervisor Platforms",
    url: "https://csrc.nist.gov/News/2018/NIST-Publishes-SP-800-125A-Rev-1",
    readOn,
  },
  "peach-repository": {
    title: "PEACH, a tenant isolation framework: security boundaries and interface examples",
    url: "https://github.com/wiz-sec-public/peach-framework",
    readOn,
  },
  peach: {
    title: "PEACH, a tenant isolation framework for cloud applications",
    url: "https://www.peach.wiz.io/",
    readOn,
  },
  "pci-containers": {
    title: "PCI SSC, Guidance for Containers and Container Orchestration Tools (copy, contents list)",
    url: "https://publish.obsidian.md/ideas/Journey-to-PCI/",
    readOn,
  },
  "aws-dedicated-hosts": {
    title: "Amazon EC2 user guide: Dedicated Hosts",
    url: "https://github.com/awsdocs/amazon-ec2-user-guide",
    readOn,
  },
  "aws-nested": {
    title: "Amazon EC2: CPU options of a launch template, nested virtualization included",
    url: "https://docs.aws.amazon.com/sdk-for-python/v4/reference/clients/ec2/structures/LaunchTemplateCpuOptionsRequest/",
    readOn,
  },
  "aws-nested-node-groups": {
    title: "AWS containers roadmap issue 2784: nested virtualization in managed node groups",
    url: "https://github.com/aws/containers-roadmap/issues/2784",
    readOn,
  },
  "lambda-tenant-isolation": {
    title: "AWS Lambda: tenant isolation mode",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html",
    readOn,
  },
  "eks-fargate": {
    title: "Amazon EKS: AWS Fargate",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html",
    readOn,
  },
  "aws-placement-groups": {
    title: "Amazon EC2: placement groups",
    url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html",
    readOn,
  },
  "aws-containerd-bulletin": {
    title: "AWS security bulletin 2026-046, on containerd",
    url: "https://aws.amazon.com/security/security-bulletins/rss/2026-046-aws/",
    readOn,
  },
  "aws-host-settings": {
    title: "AWS CloudFormation: AWS::EC2::Host",
    url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-host.html",
    readOn,
  },
  "windows-containers": {
    title: "Microsoft: Windows container security",
    url: "https://github.com/MicrosoftDocs/Virtualization-Documentation",
    readOn,
  },
  "azure-isolation": {
    title: "Azure: virtual machine isolation",
    url: "https://learn.microsoft.com/azure/virtual-machines/isolation",
    readOn,
  },
  "azure-il5": {
    title: "Azure Government: isolation guidelines for Impact Level 5 (2020 revision)",
    url: "https://learn.microsoft.com/azure/azure-government/documentation-government-impact-level-5",
    readOn,
  },
  "aks-runtimes": {
    title: "Azure Kubernetes Service: workload runtimes",
    url: "https://learn.microsoft.com/javascript/api/@azure/arm-containerservice/knownworkloadruntime",
    readOn,
  },
  "gke-sandbox": {
    title: "Google Kubernetes Engine: GKE Sandbox",
    url: "https://cloud.google.com/kubernetes-engine/docs/concepts/sandbox-pods",
    readOn,
  },
  "gcp-sole-tenancy": {
    title: "Google Compute Engine: sole-tenant node groups",
    url: "https://docs.cloud.google.com/compute/docs/nodes/sole-tenancy-node-groups",
    readOn,
  },
  "gke-seccomp": {
    title: "Google Kubernetes Engine: seccomp",
    url: "https://cloud.google.com/kubernetes-engine/docs/concepts/seccomp-in-gke",
    readOn,
  },
  "lxc-security": {
    title: "LXC: security",
    url: "https://linuxcontainers.org/lxc/security/",
    readOn,
  },
  "openshift-sandboxed": {
    title: "OpenShift sandboxed containers operator",
    url: "https://github.com/openshift/sandboxed-containers-operator",
    readOn,
  },
  "alibaba-sandboxed": {
    title: "Alibaba Cloud: sandboxed containers",
    url: "https://www.alibabacloud.com/help/doc-detail/140541.htm",
    readOn,
  },
  "nvidia-gpu-sharing": {
    title: "NVIDIA GPU Operator: GPU sharing by time-slicing",
    url: "https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html",
    readOn,
  },
  "gpu-partitioning": {
    title: "Partitioning modes of GPUs compared",
    url: "https://nebuly-ai.github.io/nos/dynamic-gpu-partitioning/partitioning-modes-comparison",
    readOn,
  },
  "cloudflare-workers": {
    title: "Cloudflare Workers: how Workers works",
    url: "https://developers.cloudflare.com/workers/reference/how-workers-works/",
    readOn,
  },
  "openshift-virtualization": {
    title: "OpenShift Virtualization: security privileges of the launcher",
    url: "https://docs.redhat.com/en/documentation/openshift_container_platform/4.10/html/virtualization/virt-additional-security-privileges-controller-and-launcher",
    readOn,
  },
  zapscape: {
    title: "Zapscape: escape from a KVM guest to the host",
    url: "https://github.com/V4bel/Zapscape",
    readOn,
  },
  januscape: {
    title: "Januscape: escape from a KVM guest to the host",
    url: "https://github.com/V4bel/Januscape",
    readOn,
  },
  "talm-nested": {
    title: "Cozystack talm pull request 224: nested virtualization off by default",
    url: "https://github.com/cozystack/talm/pull/224",
    readOn,
  },
  "copy-fail-kubernetes": {
    title: "Copy Fail (CVE-2026-31431) from a Kubernetes pod to its node",
    url: "https://github.com/Percivalll/Copy-Fail-CVE-2026-31431-Kubernetes-PoC",
    readOn,
  },
  "dirty-frag": {
    title: "Dirty Frag: from a Linux foothold to root",
    url: "https://www.cantina.security/blog/dirty-frag-linux-foothold-to-root",
    readOn,
  },
  "copy-fail": {
    title: "Copy Fail (CVE-2026-31431)",
    url: "https://github.com/rio128128/copy-fail-CVE-2026-31431",
    readOn,
  },
  "runc-1.2.8": {
    title: "runc 1.2.8 release notes",
    url: "https://github.com/opencontainers/runc/releases/tag/v1.2.8",
    readOn,
  },
  "netfilter-2026": {
    title: "Linux netfilter fixes around CVE-2026-31414",
    url: "https://cipherwatch.io/articles/2026-04-14-linux-kernel-netfilter-cve-2026-31414-patch-batch/",
    readOn,
  },
  "security-profiles-operator": {
    title: "Kubernetes Security Profiles Operator",
    url: "https://github.com/kubernetes-sigs/security-profiles-operator",
    readOn,
  },
  "kyverno-provenance": {
    title: "Kyverno: verify the SLSA provenance of images",
    url: "https://kyverno.io/policies/other/verify-image-slsa/verify-image-slsa",
    readOn,
  },
  "github-attestations": {
    title: "GitHub: enforcing artifact attestations with a Kubernetes admission controller",
    url: "https://docs.github.com/actions/security-guides/enforcing-artifact-attestations-with-a-kubernetes-admission-controller",
    readOn,
  },
  "volume-qos": {
    title: "Block I/O limits for pods by a node resource plug-in",
    url: "https://github.com/piraeusdatastore/nri-volume-qos",
    readOn,
  },
  "sysdig-2025": {
    title: "Sysdig 2025 usage report (in Computer Weekly)",
    url: "https://www.computerweekly.com/blog/CW-Developer-Network/Sysdig-A-new-arms-race-on-the-evolving-battlefield-of-cloud-security",
    readOn,
  },
  "tee-attacks": {
    title: "Recent attacks on trusted execution environments",
    url: "https://safeheron.com/blog/recent-advances-and-technical-analysis-in-tee-security",
    readOn,
  },
  "vm-boot-times": {
    title: "Boot times of Google Compute Engine machines (2018)",
    url: "https://medium.com/@robaboukhalil/move-fast-and-break-the-cloud-b55b899e3683",
    readOn,
  },
  "vault-spiffe": {
    title: "HashiCorp Vault: SPIFFE secrets engine",
    url: "https://developer.hashicorp.com/vault/docs/secrets/spiffe/spiffe",
    readOn,
  },
  "triton-essay": {
    title: "Why container security is so critical (Bisson, 2015)",
    url: "https://tritondatacenter.com/blog/why-container-security-is-critical",
    readOn,
  },
  "tenancy-scale": {
    title: "Container Tidbits: The Tenancy Scale (McCarty, 2016)",
    url: "https://www.redhat.com/es/blog/container-tidbits-tenancy-scale",
    readOn,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A citation of one of the sources, at a clause where one is known. */
export function cite(id: SourceId, clause?: string): Citation {
  const source: Source = sources[id];
  return clause === undefined ? source : { ...source, clause };
}

/** A citation of a vulnerability record. */
export function citeCve(number: `CVE-${number}-${number}`): Citation {
  return { title: number, url: `https://www.cve.org/CVERecord?id=${number}`, readOn };
}
