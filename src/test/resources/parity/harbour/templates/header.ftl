<html><head><title>${(content.title)!"Harbour Lane"}</title><link href="${content.rootpath!}css/site.css"></head><body>
