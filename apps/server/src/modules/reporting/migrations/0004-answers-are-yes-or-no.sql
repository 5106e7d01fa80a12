-- Every form of today asks yes or no: what nothing fills looks like missing answers. Other kinds of answers come with their forms.

alter table reporting.unit_report drop column numbers, drop column texts;
