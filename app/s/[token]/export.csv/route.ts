import { sharedFile } from "@/app/exported-file";

export const GET = sharedFile("csv");
