<#include "header.ftl">Nothing here. ${config.draft_suffix} ${config.index_paginate?string} ${config.markdown_extensions?size} ${config.db_clear_cache?string} ${config.java_specification_version}
