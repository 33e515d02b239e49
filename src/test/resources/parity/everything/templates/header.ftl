<title>${config.site_name} by ${config.site_editor_first_name}: ${(content.title)!config.site_host}</title>
<base root="${content.rootpath!"none"}" version="${version}" locale="${.locale}" type="${content.type}">
