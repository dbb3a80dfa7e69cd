/** Where the status of saving stands: beside the way back, which belongs to the page and not to the form. */
export const saveStatusId = "save-status";
