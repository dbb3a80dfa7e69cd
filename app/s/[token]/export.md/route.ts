import { sharedFile } from "@/app/exported-file";

export const GET = sharedFile("md");
