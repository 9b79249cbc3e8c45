# What may be wrong with how a connection to another service is set up.

connect-address = { $address } is not the address of a service. It should look like https://service.example.org.
connect-not-encrypted = { $address } is not on this computer, and the way to it is not encrypted. Letters and passwords could be read on the way. Use an encrypted connection.
connect-group = { $id } is not the object id of a group. Entra ID shows it on the group’s overview page.
connect-profile = { $id } is not the id of a configuration profile. Intune shows it in the address of the profile’s page.
connect-mailbox = { $address } is not a mail address that letters can come from.
connect-secret = The password or key has characters that can’t be sent. It may hold a line break.
connect-certificate = The certificate can’t be used: { $detail }
connect-client = The connection can’t be set up: { $detail }
